import type { Product } from '@decrescendo/formulary';
import type { Item, SupplyLine } from '../types.ts';

/** Days that share one set of items: everything taken in one day. */
export interface SupplyDays {
  readonly items: readonly Item[];
  readonly days: number;
}

/**
 * What has to be supplied: for each product the sum of items times days, exactly, in tablets (halves add up to tablets) or mL.
 *
 * @returns `needed` exact; `dispense` in whole tablets or whole mL; `packs` the whole packs with least left over, 0 where no pack size was
 *          read; `period` the usual interval between supplies. Products in the order they are first needed.
 */
export function supplyOf(days: readonly SupplyDays[], products: readonly Product[], periodDays = 28): SupplyLine[] {
  // Thousandths of a tablet or of a mL are whole numbers: quarters, 0.1 mL steps, 0.04 mL drops. Drops are counted as drops.
  const thousandths = new Map<string, number>();
  const drops = new Map<string, number>();
  for (const { items, days: length } of days) {
    for (const item of items) {
      if ('count' in item) add(thousandths, item.product, Math.round(item.count * 1000) * length);
      else if (item.drops !== undefined) add(drops, item.product, item.drops * length);
      else add(thousandths, item.product, Math.round(item.mL * 1000) * length);
    }
  }
  return [...new Set([...thousandths.keys(), ...drops.keys()])].map((id) => {
    const product = products.find((candidate) => candidate.id === id);
    if (!product) throw new RangeError(`no product ${id} among those given`);
    const dropCount = drops.get(id) ?? 0;
    const needed =
      product.dropsPerMl && dropCount > 0 ? dropCount / product.dropsPerMl : (thousandths.get(id) ?? 0) / 1000;
    const dispense = Math.ceil(needed);
    const packs = leastWastePacks(dispense, product.packSizes);
    return { product: id, needed, dispense, packs: packs.length, period: `${periodDays} d` };
  });
}

function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

/**
 * Whole packs that hold at least a quantity: least left over, then fewest packs, larger packs first.
 * @returns the sizes, descending; empty where nothing is needed or no size is known
 */
export function leastWastePacks(quantity: number, packSizes: readonly number[]): number[] {
  const sizes = [...new Set(packSizes)].filter((size) => Number.isInteger(size) && size > 0).sort((a, b) => b - a);
  const largest = sizes[0];
  if (quantity <= 0 || largest === undefined) return [];
  // A hoard is no plan, but must not stall the page: beyond this, whole packs of the largest size come first.
  const many = quantity > 20_000 ? Math.floor((quantity - 10_000) / largest) : 0;
  const rest = quantity - many * largest;
  const fewest = new Array<number>(rest + largest + 1).fill(Infinity);
  const lastSize = new Array<number>(rest + largest + 1).fill(0);
  fewest[0] = 0;
  for (let total = 1; total < fewest.length; total += 1) {
    for (const size of sizes) {
      const before = total >= size ? fewest[total - size]! + 1 : Infinity;
      if (before < fewest[total]!) {
        fewest[total] = before;
        lastSize[total] = size;
      }
    }
  }
  let total = rest;
  while (fewest[total] === Infinity) total += 1;
  const packs = new Array<number>(many).fill(largest);
  while (total > 0) {
    packs.push(lastSize[total]!);
    total -= lastSize[total]!;
  }
  return packs.sort((a, b) => b - a);
}
