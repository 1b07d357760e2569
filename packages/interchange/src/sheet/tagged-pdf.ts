import { createRequire } from 'node:module';
import { headTag, type Tag } from './tag-content.ts';

/** What is used of the PDF library's document: marked content and the structure tree. */
interface StructureElement {
  add(child: unknown): StructureElement;
}
interface TaggedDocument {
  readonly page: object;
  readonly options: { readonly tagged?: boolean };
  struct(kind: string, options?: { readonly alt?: string; readonly bbox?: readonly number[] }): StructureElement;
  addStructure(element: StructureElement): unknown;
  markStructureContent(kind: string): unknown;
  markContent(kind: 'Artifact'): unknown;
  endMarkedContent(): unknown;
}
interface Line {
  readonly inlines: readonly { readonly tags?: readonly Tag[] }[];
}
interface Picture {
  readonly tags?: readonly Tag[];
  readonly alt?: string;
  readonly x: number;
  readonly y: number;
  readonly _width: number;
  readonly _height: number;
}
interface Renderer {
  readonly pdfDocument: TaggedDocument;
  renderPages(pages: readonly unknown[]): void;
  renderLine(line: Line, x: number, y: number): void;
  renderVector(vector: unknown): void;
  renderSVG(picture: Picture): void;
  renderWatermark(page: unknown): void;
}

/** The structure written so far for each document: its root, and elements with the page they began on, by the number of their place. */
interface Structure {
  readonly root: StructureElement;
  readonly elements: Map<number, { readonly element: StructureElement; readonly page: object }>;
}
const structures = new WeakMap<TaggedDocument, Structure>();
let isInstalled = false;

/**
 * Teaches pdfmake, which lays out but does not tag, to write the structure that screen readers follow: what `tagContent` marked becomes
 * headings, paragraphs, tables and figures with words; lines, boxes and watermarks become artifacts. Documents that do not ask to be
 * tagged are left alone.
 */
export function installTagging(): void {
  if (isInstalled) return;
  isInstalled = true;
  const { default: renderer } = createRequire(import.meta.url)('pdfmake/js/Renderer.js') as {
    default: { prototype: Renderer };
  };
  const { prototype } = renderer;
  const { renderLine, renderVector, renderSVG, renderWatermark } = prototype;

  prototype.renderLine = function (line, x, y) {
    const tags = line.inlines.find((inline) => inline.tags !== undefined)?.tags;
    mark(this.pdfDocument, tags, {}, () => renderLine.call(this, line, x, y));
  };
  prototype.renderSVG = function (picture) {
    const { x, y, _width, _height, alt } = picture;
    const options = alt === undefined ? {} : { alt, bbox: [x, y, x + _width, y + _height] };
    mark(this.pdfDocument, picture.tags, options, () => renderSVG.call(this, picture));
  };
  prototype.renderVector = function (vector) {
    mark(this.pdfDocument, undefined, {}, () => renderVector.call(this, vector));
  };
  prototype.renderWatermark = function (page) {
    mark(this.pdfDocument, undefined, {}, () => renderWatermark.call(this, page));
  };
}

function mark(
  document: TaggedDocument,
  tags: readonly Tag[] | undefined,
  options: { readonly alt?: string; readonly bbox?: readonly number[] },
  render: () => void,
): void {
  if (!document.options.tagged) return render();
  if (tags === undefined || isRepeatedHead(document, tags)) {
    document.markContent('Artifact');
    render();
    document.endMarkedContent();
    return;
  }
  const element = elementAt(document, tags, options);
  const content = document.markStructureContent(tags.at(-1)!.kind);
  render();
  document.endMarkedContent();
  element.add(content);
}

/** The head of a table stands on every page it runs over, and is read once. */
function isRepeatedHead(document: TaggedDocument, tags: readonly Tag[]): boolean {
  if (!tags.some(({ kind }) => kind === 'TH')) return false;
  const known = structures.get(document)?.elements.get(tags.at(-1)!.id);
  return known !== undefined && known.page !== document.page;
}

/** The element of a place, made with those around it when it is first written to. */
function elementAt(
  document: TaggedDocument,
  tags: readonly Tag[],
  options: { readonly alt?: string },
): StructureElement {
  const { root, elements } = structureOf(document);
  let parent = root;
  for (const [depth, tag] of tags.entries()) {
    let known = elements.get(tag.id);
    if (!known) {
      const element = document.struct(tag.kind, depth === tags.length - 1 ? options : {});
      parent.add(element);
      elements.set(tag.id, (known = { element, page: document.page }));
    }
    parent = known.element;
  }
  return parent;
}

function structureOf(document: TaggedDocument): Structure {
  const known = structures.get(document);
  if (known) return known;
  const root = document.struct('Document');
  document.addStructure(root);
  // The page head is laid out last but read first: it says whether this is a draft.
  const head = document.struct(headTag.kind);
  root.add(head);
  const structure: Structure = { root, elements: new Map([[headTag.id, { element: head, page: document.page }]]) };
  structures.set(document, structure);
  return structure;
}
