import type { Nanograms } from '@decrescendo/units';
import type { Product } from '@decrescendo/formulary';
import { dayFinder } from './staircase/day-finder.ts';
import { firstCutPercent, lowestAfter, roundingPoints, windowPercent } from './staircase/limits.ts';
import type { Reduction } from './staircase/stair.ts';
import { phrase } from './messages.ts';
import { nameProduct } from './tablets/describe-items.ts';
import { kitOf, type Kit, type KitOptions } from './tablets/kit.ts';
import { smallestMakeable } from './tablets/makeable-doses.ts';
import type { CutFirst } from './tablets/make-day.ts';
import type { Tools } from './tools.ts';

/** More at one time help nobody. */
const enoughTablets = 8;

/**
 * Finds what would make a reduction the size it should be: more of the country's products, a liquid, smaller parts of tablets, more tablets at
 * a time, in that order. Named as the words say it: a product, or the wish to be given up.
 */
export function mendFinder(tools: Tools, cutFirst: CutFirst): (reduction: Reduction) => string | undefined {
  const wishes: readonly Partial<KitOptions>[] = [
    {},
    { liquid: true },
    { split: 'scored' },
    { liquid: true, split: 'quarters' },
  ];
  let kits: readonly Kit[] | undefined;
  return (reduction) => {
    kits ??= wishes.map((wish) => kitOf(tools.countryProducts, { ...tools.options, ...wish }));
    for (const kit of kits) {
      const product = mends(kit, reduction) ? newIn(kit, tools.kit) : undefined;
      if (product) return nameProduct(product);
    }
    if (tools.options.maxTabletsPerDose >= enoughTablets) return undefined;
    const morePieces = kitOf(tools.products, { ...tools.options, maxTabletsPerDose: enoughTablets });
    return mends(morePieces, reduction) ? phrase('more-tablets') : undefined;
  };

  function mends(kit: Kit, { before, after, planned, from, index }: Reduction): boolean {
    if (kit.grid === 0) return false;
    if (after === 0) return smallestMakeable(kit)! <= tools.terminal.dose && smallestMakeable(kit)! < before;
    const limit = Math.max(
      lowestAfter(index === 0 ? firstCutPercent : windowPercent, before),
      Math.ceil(planned - (before * roundingPoints) / 100),
    );
    const finder = dayFinder(kit, tools.presentState, cutFirst);
    return finder.nearest(planned, from, { atLeast: limit as Nanograms, below: before }) !== undefined;
  }
}

/** What the better kit has that the person's own has not: the liquid, else the smallest piece. */
function newIn(better: Kit, own: Kit): Product | undefined {
  if (better.liquid && better.liquid.product.id !== own.liquid?.product.id) return better.liquid.product;
  const owned = new Map(own.solids.map(({ product, parts }) => [product.id, parts]));
  return [...better.solids]
    .sort((a, b) => a.piece - b.piece)
    .find(({ product, parts }) => (owned.get(product.id) ?? 0) < parts)?.product;
}
