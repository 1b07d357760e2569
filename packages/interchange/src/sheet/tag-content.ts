import type { Content } from 'pdfmake/interfaces.js';

/** A place in the reading structure: kinds and numbers from the outside in, e.g. a table, its row, its cell, a paragraph. */
export interface Tag {
  readonly kind: 'Sect' | 'H1' | 'H2' | 'P' | 'Figure' | 'Table' | 'TR' | 'TH' | 'TD';
  readonly id: number;
}

/** The sections of the first page's head and foot. */
export const headTag: Tag = { kind: 'Sect', id: 1 };
export const footTag: Tag = { kind: 'Sect', id: 2 };

type Node = { [key: string]: unknown } | string | number | readonly Node[] | null | undefined;

/** Headings by their style. */
const headings: Readonly<Record<string, 'H1' | 'H2'>> = { title: 'H1', heading: 'H2' };

/**
 * Marks every text and picture of a content with its place in the reading structure, for `TaggedPdf` to write. Tables with a head are data
 * tables and keep their rows and cells; tables that only set things side by side vanish, their parts read in order.
 */
export function tagContent(content: Content, root?: Tag): Content {
  // Each root counts in a range of its own; the content's begins above the roots' numbers.
  let last = (root?.id ?? 0) * 1_000_000 + 1000;
  const tag = (kind: Tag['kind']): Tag => ({ kind, id: (last += 1) });

  const visit = (node: Node, place: readonly Tag[]): Node => {
    if (Array.isArray(node)) return node.map((part: Node) => visit(part, place));
    if (typeof node === 'string' || typeof node === 'number')
      return { text: [{ text: String(node), tags: [...place, tag('P')] }] };
    if (node === null || node === undefined || typeof node !== 'object') return node;
    const own = node as { [key: string]: Node };
    if ('text' in own) {
      const paragraph = [...place, tag(headings[String(own.style)] ?? 'P')];
      const text = inlines(own.text, paragraph);
      return { ...own, text: Array.isArray(text) ? text : [text] } as Node;
    }
    if ('svg' in own) return { ...own, tags: own.alt === undefined ? undefined : [...place, tag('Figure')] } as Node;
    if ('stack' in own) return { ...own, stack: visit(own.stack, place) };
    if ('columns' in own) return { ...own, columns: visit(own.columns, place) };
    if ('table' in own)
      return { ...own, table: table(own.table as { body: Node[][]; headerRows?: number }, place) } as Node;
    return own;
  };

  const table = (own: { body: Node[][]; headerRows?: number }, place: readonly Tag[]) => {
    const heads = own.headerRows ?? 0;
    const whole = [...place, tag('Table')];
    const body = own.body.map((row, at) => {
      const line = [...whole, tag('TR')];
      return row.map((cell) => visit(cell, heads === 0 ? place : [...line, tag(at < heads ? 'TH' : 'TD')]));
    });
    return { ...own, body };
  };

  const inlines = (text: Node, tags: readonly Tag[]): Node => {
    if (Array.isArray(text)) return text.map((part: Node) => inlines(part, tags));
    if (typeof text === 'object' && text !== null) {
      const own = text as { [key: string]: Node };
      return { ...own, text: typeof own.text === 'object' ? inlines(own.text, tags) : own.text, tags } as Node;
    }
    return { text, tags } as unknown as Node;
  };

  return visit(content as unknown as Node, root ? [root] : []) as unknown as Content;
}
