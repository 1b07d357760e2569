import { element, escapeXml } from '../drawing/svg.ts';
import { widthOf } from './measure.ts';
import type { Box } from './place-labels.ts';
import type { PictureLook } from './picture-look.ts';
import { serif } from './picture-look.ts';

export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly mark?: boolean;
  readonly face?: 'sans' | 'serif';
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Colour of the ground, drawn around the letters where they stand on lines. */
  readonly halo?: string;
}

/** One line of words; a mark is written as on a score, in serif italic. */
export function textAt(x: number, y: number, words: string, style: TextStyle, more = ''): string {
  const isSerif = style.mark === true || style.face === 'serif';
  return element(
    'text',
    {
      x,
      y,
      'font-family': isSerif ? serif : undefined,
      'font-size': style.size,
      'font-style': style.mark ? 'italic' : undefined,
      'font-weight': style.bold ? 650 : style.face === 'serif' ? 480 : undefined,
      'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
      fill: style.fill,
      ...(style.halo && {
        stroke: style.halo,
        'stroke-width': 4,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    },
    escapeXml(printable(words)) + more,
  );
}

/** The rectangle that one line of words takes up. */
export function boxOf(x: number, y: number, words: string, style: TextStyle): Box {
  const width = widthOf(words, style);
  const left = style.anchor === 'end' ? x - width : style.anchor === 'middle' ? x - width / 2 : x;
  return { left, right: left + width, top: y - style.size * 0.86, bottom: y + style.size * 0.28 };
}

/** A rounded chip with words; gives its width back. */
export function chip(x: number, y: number, words: string, fill: string, ink: string): { svg: string; width: number } {
  const width = widthOf(words, { size: 12.5, bold: true }) + 22;
  const ground = element('rect', { x, y, width, height: 24, rx: 12, fill });
  return {
    svg: ground + textAt(x + width / 2, y + 16.3, words, { size: 12.5, bold: true, fill: ink, anchor: 'middle' }),
    width,
  };
}

/** The hairpin, the sign for getting softer, and the name. */
export function signature(right: number, y: number, look: PictureLook): string {
  const words = 'Decrescendo';
  const style = { size: 16, fill: look.ink2, mark: true, anchor: 'end' } as const;
  const left = right - widthOf(words, { size: 16 }) * 0.86;
  const pin = element('path', {
    d: `M${left - 34} ${y - 11}L${left - 8} ${y - 5}L${left - 34} ${y + 1}`,
    fill: 'none',
    stroke: look.brand,
    'stroke-width': 1.8,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  });
  return pin + textAt(right, y, words, style);
}

/** Without the characters that no XML document may hold. */
export function printable(words: string): string {
  return words
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll(/[\ufffe\uffff]/g, '');
}
