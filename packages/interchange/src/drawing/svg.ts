/** A drawing in points, with what it shows in words. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

const round = (value: number) => String(Math.round(value * 100) / 100);

/** Attributes of an element; undefined ones are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inside = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value!)}"`)
    .join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** Text in the sheet's own font. */
export function text(
  x: number,
  y: number,
  size: number,
  words: string,
  more: Readonly<Record<string, string | number | undefined>> = {},
): string {
  return element('text', { x, y, 'font-family': 'Sans', 'font-size': size, ...more }, escapeXml(words));
}

/** Path data: commands and numbers, rounded. */
export function path(...parts: readonly (string | number)[]): string {
  return parts.map((part) => (typeof part === 'number' ? round(part) : part)).join(' ');
}

export function drawing(width: number, height: number, alt: string, inside: string): Drawing {
  const attributes = `xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`;
  return { svg: `<svg ${attributes}>${inside}</svg>`, width, height, alt };
}

export function escapeXml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
