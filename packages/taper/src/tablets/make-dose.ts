import { nanograms, type Nanograms } from '@decrescendo/units';
import type { Item, MadeDose } from '../types.ts';
import { greatestCommonDivisor, type Kit, type Liquid, type Solid } from './kit.ts';

/** How many of each solid, in quarters of a tablet, so that counts stay whole numbers while they are added. */
type Quarters = number[];

interface Best {
  cost: readonly number[];
  quarters: Quarters;
  liquidSteps: number;
}

const cache = new WeakMap<Kit, Map<string, MadeDose | null>>();

/**
 * One dose made exactly, or undefined where this kit cannot make it: never a dose near it.
 *
 * Solids before liquid; then fewest pieces, fewest different products, fewest broken pieces. Where solids alone cannot make it, a liquid
 * tops up the rest or is used alone: fewest things to handle (a tablet piece, up to 5 mL, up to 20 drops), then fewest broken pieces,
 * then least liquid. At most `kit.maxPieces` tablet pieces.
 *
 * @param target  dose [ng]; 0 is made of nothing
 * @param prefer  products in use in the step before; another product costs as much as one more piece
 * @example makeDose(fromMilligrams(4.5), kit)?.items // [{ product: 'diazepam-tablet-2mg-us', count: 1 }, { product: 'diazepam-tablet-5mg-us', count: 0.5 }]
 */
export function makeDose(target: Nanograms, kit: Kit, prefer: readonly string[] = []): MadeDose | undefined {
  let made = cache.get(kit);
  if (!made) cache.set(kit, (made = new Map()));
  const key = prefer.length === 0 ? String(target) : `${target}|${[...prefer].sort().join('|')}`;
  const known = made.get(key);
  if (known !== undefined) return known ?? undefined;
  const found = searchDose(target, kit, prefer);
  made.set(key, found ?? null);
  return found;
}

function searchDose(target: Nanograms, kit: Kit, prefer: readonly string[]): MadeDose | undefined {
  if (target === 0) return { dose: target, items: [], pieces: 0 };
  if (kit.grid === 0 || target % kit.grid !== 0) return undefined;
  const liquid = kit.liquid;
  const solid = searchSolids(target, kit, prefer);
  // A bottle that is already open may go on being used; otherwise tablets come first.
  const bottleOpen = liquid !== undefined && prefer.includes(liquid.product.id);
  if (solid && !(bottleOpen && newProducts(solid.quarters, kit.solids, prefer) > 0))
    return toMadeDose(target, solid, kit);
  const wet = liquid ? searchWithLiquid(target, kit, liquid, prefer) : undefined;
  const best = solid && wet ? (wet.cost[0]! < solid.cost[0]! ? wet : solid) : (solid ?? wet);
  return best && toMadeDose(target, best, kit);
}

/** Branch and bound over the solids, strongest first; the last is found by division. */
function searchSolids(target: number, kit: Kit, prefer: readonly string[]): Best | undefined {
  const { solids, maxPieces } = kit;
  const divisors = suffixDivisors(solids);
  const quarters: Quarters = solids.map(() => 0);
  let best: Best | undefined;

  const visit = (
    index: number,
    rest: number,
    pieces: number,
    products: number,
    splits: number,
    added: number,
  ): void => {
    if (rest === 0) {
      const cost = [pieces + added, products, splits];
      if (!best || isLess(cost, best.cost)) best = { cost, quarters: [...quarters], liquidSteps: 0 };
      return;
    }
    if (index === solids.length || rest % divisors[index]! !== 0) return;
    const solid = solids[index]!;
    const atLeast = pieces + Math.ceil(rest / solid.strength);
    if (atLeast > maxPieces || (best && atLeast + added > best.cost[0]!)) return;
    const isNew = prefer.length > 0 && !prefer.includes(solid.product.id) ? 1 : 0;
    const unit = 4 / solid.parts;
    const quarterDose = solid.strength / 4;
    const isLast = index === solids.length - 1;
    const most = Math.min(Math.floor(rest / solid.piece) * unit, (maxPieces - pieces) * 4);
    for (let count = most; count >= (isLast ? most : 0); count -= unit) {
      const used = piecesOf(count);
      if (pieces + used > maxPieces) continue;
      quarters[index] = count;
      const taken = count > 0 ? 1 : 0;
      visit(
        index + 1,
        rest - count * quarterDose,
        pieces + used,
        products + taken,
        splits + splitsOf(count),
        added + taken * isNew,
      );
    }
    quarters[index] = 0;
  };
  visit(0, target, 0, 0, 0, 0);
  return best;
}

function searchWithLiquid(target: number, kit: Kit, liquid: Liquid, prefer: readonly string[]): Best | undefined {
  const { solids, maxPieces } = kit;
  const quarters: Quarters = solids.map(() => 0);
  const liquidIsNew = prefer.length > 0 && !prefer.includes(liquid.product.id) ? 1 : 0;
  let best: Best | undefined;

  const visit = (
    index: number,
    rest: number,
    pieces: number,
    products: number,
    splits: number,
    added: number,
  ): void => {
    if (rest <= 0 || (best && pieces + added + 1 > best.cost[0]!)) return;
    if (rest % liquid.step === 0) {
      const steps = rest / liquid.step;
      const cost = [pieces + Math.ceil(steps / liquid.stepsPerMeasure) + added + liquidIsNew, splits, steps, products];
      if (!best || isLess(cost, best.cost)) best = { cost, quarters: [...quarters], liquidSteps: steps };
    }
    for (let next = index; next < solids.length; next += 1) {
      const solid = solids[next]!;
      const isNew = prefer.length > 0 && !prefer.includes(solid.product.id) ? 1 : 0;
      const unit = 4 / solid.parts;
      for (let count = unit; count * (solid.strength / 4) < rest; count += unit) {
        const used = piecesOf(count);
        if (pieces + Math.floor(count / 4) > maxPieces) break;
        if (pieces + used > maxPieces) continue;
        quarters[next] = count;
        visit(
          next + 1,
          rest - count * (solid.strength / 4),
          pieces + used,
          products + 1,
          splits + splitsOf(count),
          added + isNew,
        );
      }
      quarters[next] = 0;
    }
  };
  visit(0, target, 0, 0, 0, 0);
  return best;
}

function toMadeDose(target: Nanograms, best: Best, kit: Kit): MadeDose {
  const items: Item[] = [];
  let pieces = 0;
  kit.solids.forEach((solid, index) => {
    const count = best.quarters[index]!;
    if (count === 0) return;
    items.push({ product: solid.product.id, count: count / 4 });
    pieces += piecesOf(count);
  });
  // Whole tablets are named before broken ones.
  items.sort((a, b) => Number('count' in a && a.count % 1 !== 0) - Number('count' in b && b.count % 1 !== 0));
  if (best.liquidSteps > 0) {
    items.push(liquidItem(kit.liquid!, best.liquidSteps));
    pieces += 1;
  }
  return { dose: target, items, pieces };
}

/** A volume as the syringe or the dropper counts it. */
function liquidItem(liquid: Liquid, steps: number): Item {
  const { product } = liquid;
  if (product.form === 'drops') return { product: product.id, mL: steps / product.dropsPerMl!, drops: steps };
  return { product: product.id, mL: (steps * product.stepMicrolitres!) / 1000 };
}

/**
 * The dose in some items, exactly.
 *
 * @param products  every product the items name
 * @throws RangeError where an item names none of them, or is not a whole number of nanograms
 */
export function doseOfItems(
  items: readonly Item[],
  products: readonly { id: string; strength: Nanograms; dropsPerMl?: number }[],
): Nanograms {
  return nanograms(
    items.reduce((sum, item) => {
      const product = products.find((candidate) => candidate.id === item.product);
      if (!product) throw new RangeError(`no product ${item.product} among those given`);
      return sum + doseOfItem(item, product);
    }, 0),
  );
}

function doseOfItem(item: Item, product: { id: string; strength: Nanograms; dropsPerMl?: number }): number {
  const parts =
    'count' in item
      ? (product.strength * Math.round(item.count * 4)) / 4
      : item.drops !== undefined && product.dropsPerMl
        ? (product.strength * item.drops) / product.dropsPerMl
        : (product.strength * Math.round(item.mL * 1000)) / 1000;
  if (!Number.isSafeInteger(parts))
    throw new RangeError(`${product.id} times its count is not a whole number of nanograms`);
  return parts;
}

/** Pieces swallowed: three quarters are a half and a quarter. */
function piecesOf(quarters: number): number {
  return Math.floor(quarters / 4) + splitsOf(quarters);
}

function splitsOf(quarters: number): number {
  const left = quarters % 4;
  return left === 0 ? 0 : left === 3 ? 2 : 1;
}

function newProducts(quarters: Quarters, solids: readonly Solid[], prefer: readonly string[]): number {
  return quarters.filter((count, index) => count > 0 && !prefer.includes(solids[index]!.product.id)).length;
}

function suffixDivisors(solids: readonly Solid[]): number[] {
  const divisors = solids.map(() => 0);
  let divisor = 0;
  for (let index = solids.length - 1; index >= 0; index -= 1)
    divisors[index] = divisor = greatestCommonDivisor(divisor, solids[index]!.piece);
  return divisors;
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  for (let index = 0; index < a.length; index += 1) {
    if (a[index]! !== b[index]!) return a[index]! < b[index]!;
  }
  return false;
}
