import type { Content, CustomTableLayout, StyleDictionary } from 'pdfmake/interfaces.js';
import type { Drawing } from '../drawing/svg.ts';

/** Grey that is still read easily on white (7:1). */
export const quiet = '#555555';
export const rule = '#999999';

export const styles: StyleDictionary = {
  title: { font: 'Serif', fontSize: 20, margin: [0, 0, 0, 9] },
  heading: { fontSize: 11.5, bold: true, margin: [0, 0, 0, 3] },
  small: { fontSize: 9.3 },
  quiet: { color: quiet },
  tableHead: { fontSize: 9.5, bold: true },
};

/** Thin lines between rows, none between columns. */
export const rowLines: CustomTableLayout = {
  hLineWidth: (row) => (row === 0 ? 0 : 0.7),
  vLineWidth: () => 0,
  hLineColor: () => rule,
  paddingLeft: (column) => (column === 0 ? 0 : 5),
  paddingRight: () => 5,
  paddingTop: () => 3.5,
  paddingBottom: () => 3.5,
};

export const noLines: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

export function picture(
  { svg, width, height, alt }: Drawing,
  margin: [number, number, number, number] = [0, 0, 0, 0],
): Content {
  // `alt` is for the tagging; the layout itself takes no notice of it.
  const node: Content & { alt: string } = { svg, width, height, margin, alt };
  return node;
}

/** `10-mg-Tablette` stays on one line: its first hyphens do not break. */
export function keepStrength(text: string): string {
  return text.replace(/([0-9])-(m?c?g)-/g, '$1\u2011$2\u2011');
}

/** A number and its unit, a time, a date: never broken over two lines. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
