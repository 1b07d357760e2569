import type { Product } from '@decrescendo/formulary';
import type { Item } from '@decrescendo/taper';

/** What the eye needs of a product. */
export type ProductLook = Pick<
  Product,
  'id' | 'drug' | 'form' | 'strength' | 'unit' | 'label' | 'scored' | 'splitInto' | 'colour'
>;

export type TabletColour = 'white' | 'yellow' | 'blue' | 'pink' | 'orange' | 'green' | 'purple';

const colourWords: readonly (readonly [RegExp, TabletColour])[] = [
  [/yellow|gelb|buff|cream/i, 'yellow'],
  [/blue|turquoise|blau/i, 'blue'],
  [/pink|rose|red/i, 'pink'],
  [/orange|peach|salmon|apricot/i, 'orange'],
  [/green/i, 'green'],
  [/purple|lilac|lavender|violet|mauve/i, 'purple'],
];

/** Colour only where the product is known to be that colour; else white. */
export function tabletColour(described: string): TabletColour {
  const words = described.split(/ or |,|;/)[0] ?? '';
  return colourWords.find(([pattern]) => pattern.test(words))?.[1] ?? 'white';
}

export type TabletShape = 'round' | 'oval' | 'capsule';

export function tabletShape(look: Pick<ProductLook, 'form' | 'colour'>): TabletShape {
  if (look.form === 'capsule' || look.form === 'capsule-xr') return 'capsule';
  return /oval|oblong|capsule-shaped|elliptical|caplet/i.test(look.colour) ? 'oval' : 'round';
}

export type Piece =
  | { readonly kind: 'tablet'; readonly product: string; readonly part: 1 | 0.75 | 0.5 | 0.25; readonly times: number }
  | { readonly kind: 'syringe'; readonly product: string; readonly mL: number; readonly barrel: number }
  | { readonly kind: 'drops'; readonly product: string; readonly drops: number; readonly mL: number };

/** The oral syringe a volume is drawn in: the smallest usual one that holds it [mL]. */
export function barrelFor(mL: number): number {
  return [1, 2.5, 5, 10, 20].find((size) => mL <= size + 1e-9) ?? 60;
}

/** Whole tablets up to this many are drawn one by one; beyond it one is drawn with the number beside it. */
const drawnOneByOne = 4;

/**
 * The pictures of one dose: whole tablets, then what is broken off one.
 * A count is a multiple of a quarter; anything else is a programming mistake upstream and throws.
 */
export function piecesOf(items: readonly Item[]): readonly Piece[] {
  return items.flatMap((item): Piece[] => {
    if ('mL' in item) {
      if (item.drops !== undefined) return [{ kind: 'drops', product: item.product, drops: item.drops, mL: item.mL }];
      return [{ kind: 'syringe', product: item.product, mL: item.mL, barrel: barrelFor(item.mL) }];
    }
    const quarters = Math.round(item.count * 4);
    if (Math.abs(quarters - item.count * 4) > 1e-9)
      throw new RangeError(`${item.count} of ${item.product} cannot be drawn`);
    const whole = Math.floor(quarters / 4);
    const rest = quarters % 4;
    const pieces: Piece[] =
      whole > drawnOneByOne
        ? [{ kind: 'tablet', product: item.product, part: 1, times: whole }]
        : Array.from({ length: whole }, () => ({ kind: 'tablet', product: item.product, part: 1, times: 1 }) as const);
    if (rest > 0)
      pieces.push({ kind: 'tablet', product: item.product, part: (rest / 4) as 0.25 | 0.5 | 0.75, times: 1 });
    return pieces;
  });
}

/** The sum of a day as it can be checked by hand: each whole tablet, each part and each volume, in milligrams. */
export function sumOfItems(
  items: readonly Item[],
  products: ReadonlyMap<string, ProductLook>,
): { readonly parts: readonly { readonly ng: number; readonly times: number }[]; readonly total: number } {
  const parts: { ng: number; times: number }[] = [];
  for (const item of items) {
    const product = products.get(item.product);
    if (!product) continue;
    if ('mL' in item) {
      parts.push({ ng: Math.round((product.strength * Math.round(item.mL * 1000)) / 1000), times: 1 });
      continue;
    }
    const whole = Math.floor(item.count + 1e-9);
    if (whole > 0) parts.push({ ng: product.strength, times: whole });
    const quarters = Math.round((item.count - whole) * 4);
    if (quarters > 0) parts.push({ ng: (product.strength * quarters) / 4, times: 1 });
  }
  return { parts, total: parts.reduce((sum, part) => sum + part.ng * part.times, 0) };
}

/** The outline of a part of a round tablet, its cut edge towards what is missing: [kept, missing]. */
export function roundPart(
  cx: number,
  cy: number,
  r: number,
  part: 0.25 | 0.5 | 0.75,
): { readonly kept: string; readonly missing: string } {
  const gap = 1.6;
  const n = (value: number) => Number(value.toFixed(2));
  if (part === 0.5) {
    return {
      kept: `M${n(cx - gap)} ${n(cy - r)}A${r} ${r} 0 0 0 ${n(cx - gap)} ${n(cy + r)}Z`,
      missing: `M${n(cx + gap)} ${n(cy - r)}A${r} ${r} 0 0 1 ${n(cx + gap)} ${n(cy + r)}Z`,
    };
  }
  const small = (x: number, y: number) => `M${n(x)} ${n(y)}V${n(y - r)}A${r} ${r} 0 0 0 ${n(x - r)} ${n(y)}Z`;
  const large = (x: number, y: number) => `M${n(x)} ${n(y)}V${n(y - r)}A${r} ${r} 0 1 1 ${n(x - r)} ${n(y)}Z`;
  return part === 0.25
    ? { kept: small(cx - gap / 2, cy - gap / 2), missing: large(cx + gap / 2, cy + gap / 2) }
    : { kept: large(cx + gap / 2, cy + gap / 2), missing: small(cx - gap / 2, cy - gap / 2) };
}
