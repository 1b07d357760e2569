import type { Product } from '@decrescendo/formulary';
import type { SheetLocale } from '../sheet-options.ts';

/** How a tablet or capsule is drawn: only what the formulary has read about it. */
export interface ProductLook {
  readonly shape: 'round' | 'oblong' | 'capsule' | 'square';
  /** A pale tint of the colour; white where no colour was read. */
  readonly fill: string;
  /** Lines: none, one across, or two (a cross; on an oblong three along it). */
  readonly lines: 0 | 1 | 2;
  /** The number in the middle: milligrams, as the box says. */
  readonly number: string;
}

const tints: readonly (readonly [RegExp, string])[] = [
  [/yellow|gelb/i, '#f1e3ac'],
  [/orange|peach/i, '#f6d3ab'],
  [/pink|rose/i, '#f4d4da'],
  [/red/i, '#eec3bf'],
  [/blue/i, '#cfdff0'],
  [/green/i, '#d2e6cd'],
  [/purple|lilac|violet/i, '#ddd0ea'],
  [/brown|beige|tan/i, '#e6d8c4'],
  [/grey|gray/i, '#dddddd'],
];

export function lookOf(product: Product, locale: SheetLocale): ProductLook {
  // Colours of several makers are joined by `;`: only one that all share may be drawn.
  const descriptions = product.colour
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const fills = new Set(descriptions.map(tintOf));
  const shapes = new Set(
    descriptions.map((text) => (/oblong|oval|capsule-shaped|elongated/i.test(text) ? 'oblong' : 'round')),
  );
  const isCapsule = product.form === 'capsule' || product.form === 'capsule-xr';
  return {
    shape: isCapsule
      ? 'capsule'
      : product.form === 'film'
        ? 'square'
        : shapes.size === 1 && shapes.has('oblong')
          ? 'oblong'
          : 'round',
    fill: fills.size === 1 ? [...fills][0]! : '#ffffff',
    lines:
      product.splitInto === 4 || product.scored === 'cross' || product.scored === 'quarter'
        ? 2
        : product.splitInto === 2 || product.scored === 'half'
          ? 1
          : 0,
    number: (/^[0-9.]+/.exec(product.label)?.[0] ?? '').replace('.', locale === 'de' ? ',' : '.'),
  };
}

function tintOf(text: string): string {
  // "white to yellowish" is white: the first colour named counts.
  const first = tints
    .map(([name, fill]) => ({ at: text.search(name), fill }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  const white = text.search(/white|clear/i);
  return first && (white === -1 || first.at < white) ? first.fill : '#ffffff';
}
