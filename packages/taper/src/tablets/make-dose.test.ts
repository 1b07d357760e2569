import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMilligrams, nanograms, type Nanograms } from '@decrescendo/units';
import { fixtureProduct, scoredTablets } from './fixture-products.ts';
import { kitOf, type Kit } from './kit.ts';
import { doseOfItems, makeDose } from './make-dose.ts';

const mg = fromMilligrams;
const us = kitOf(scoredTablets, { liquid: false, split: 'scored', maxTabletsPerDose: 6 });
const items = (milligrams: number, kit: Kit, prefer?: string[]) => makeDose(mg(milligrams), kit, prefer)?.items;

describe('makeDose', () => {
  it('uses the fewest pieces: 4.5 mg is one 2 mg and half a 5 mg tablet', () => {
    expect(makeDose(mg(4.5), us)).toEqual({
      dose: 4_500_000,
      pieces: 2,
      items: [
        { product: 'diazepam-tablet-2mg-us', count: 1 },
        { product: 'diazepam-tablet-5mg-us', count: 0.5 },
      ],
    });
  });

  it('of equally few pieces it takes fewer products, then fewer broken tablets', () => {
    const kit = kitOf(
      [
        fixtureProduct('x-1', 1, { splitInto: 2 }),
        fixtureProduct('x-4', 4),
        fixtureProduct('x-5', 5),
        fixtureProduct('x-6', 6),
      ],
      {
        liquid: false,
        split: 'scored',
        maxTabletsPerDose: 6,
      },
    );
    expect(items(10, kit)).toEqual([{ product: 'x-5', count: 2 }]);
    const pair = kitOf([fixtureProduct('y-2', 2, { splitInto: 2 }), fixtureProduct('y-1', 1)], {
      liquid: false,
      split: 'scored',
      maxTabletsPerDose: 6,
    });
    expect(items(1, pair)).toEqual([{ product: 'y-1', count: 1 }]);
  });

  it('H5: makes a dose exactly or not at all', () => {
    expect(makeDose(mg(0.7), us)).toBeUndefined();
    expect(makeDose(nanograms(4_500_001), us)).toBeUndefined();
    expect(makeDose(mg(0), us)).toEqual({ dose: 0, items: [], pieces: 0 });
  });

  it('keeps to the number of tablets a person is willing to swallow', () => {
    const few = kitOf([fixtureProduct('x-1', 1)], { liquid: false, split: 'none', maxTabletsPerDose: 3 });
    expect(items(3, few)).toEqual([{ product: 'x-1', count: 3 }]);
    expect(items(4, few)).toBeUndefined();
  });

  it('three quarters are a half and a quarter: two pieces', () => {
    const kit = kitOf([fixtureProduct('x-2', 2, { splitInto: 4 })], {
      liquid: false,
      split: 'quarters',
      maxTabletsPerDose: 2,
    });
    expect(makeDose(mg(1.5), kit)).toEqual({ dose: 1_500_000, pieces: 2, items: [{ product: 'x-2', count: 0.75 }] });
    expect(items(3.5, kit)).toBeUndefined();
  });

  const liquidOptions = { liquid: true, split: 'none', maxTabletsPerDose: 6 } as const;
  const solids = [2, 5, 10].map((strength) => fixtureProduct(`diazepam-tablet-${strength}mg-uk`, strength));

  it('a liquid is used only where tablets do not make the dose; it tops up, or small doses are all liquid', () => {
    const kit = kitOf(
      [...solids, fixtureProduct('diazepam-suspension-5mg-per-5ml-uk', 1, { form: 'suspension' })],
      liquidOptions,
    );
    expect(items(9, kit)).toEqual([
      { product: 'diazepam-tablet-5mg-uk', count: 1 },
      { product: 'diazepam-tablet-2mg-uk', count: 2 },
    ]);
    expect(items(8.7, kit)).toEqual([
      { product: 'diazepam-tablet-5mg-uk', count: 1 },
      { product: 'diazepam-suspension-5mg-per-5ml-uk', mL: 3.7 },
    ]);
    expect(items(1.7, kit)).toEqual([{ product: 'diazepam-suspension-5mg-per-5ml-uk', mL: 1.7 }]);
  });

  it('H3: drops carry their number and their volume', () => {
    const kit = kitOf(
      [...solids, fixtureProduct('diazepam-drops-10mg-per-ml-de', 10, { form: 'drops', dropsPerMl: 20 })],
      liquidOptions,
    );
    expect(items(0.5, kit)).toEqual([{ product: 'diazepam-drops-10mg-per-ml-de', mL: 0.05, drops: 1 }]);
    expect(items(1.5, kit)).toEqual([{ product: 'diazepam-drops-10mg-per-ml-de', mL: 0.15, drops: 3 }]);
    expect(items(0.3, kit)).toBeUndefined();
  });

  it('H3: another strength of liquid keeps the milligrams and changes the volume', () => {
    const strengths = [0.1, 0.4, 1, 2, 5];
    const liquids = strengths.map((strength) => fixtureProduct(`x-liquid-${strength}`, strength, { form: 'liquid' }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (half) => {
        const target = nanograms(half * 2_000_000);
        const volumes = liquids.map((product) => {
          const made = makeDose(target, kitOf([product], liquidOptions))!;
          expect(doseOfItems(made.items, [product])).toBe(target);
          return (made.items[0] as { mL: number }).mL;
        });
        volumes.forEach((mL, index) => expect(mL * strengths[index]!).toBeCloseTo(half * 2, 9));
        expect(new Set(volumes).size).toBe(volumes.length);
      }),
      { numRuns: 40 },
    );
  });

  it('stays with the products of the step before unless that costs more than one piece each', () => {
    expect(items(7, us)).toEqual([
      { product: 'diazepam-tablet-5mg-us', count: 1 },
      { product: 'diazepam-tablet-2mg-us', count: 1 },
    ]);
    expect(items(6, us)).toEqual([
      { product: 'diazepam-tablet-5mg-us', count: 1 },
      { product: 'diazepam-tablet-2mg-us', count: 0.5 },
    ]);
    expect(items(6, us, ['diazepam-tablet-2mg-us'])).toEqual([{ product: 'diazepam-tablet-2mg-us', count: 3 }]);
    expect(items(9, us, ['diazepam-tablet-2mg-us'])?.some((item) => item.product === 'diazepam-tablet-5mg-us')).toBe(
      true,
    );
  });
});

/** Every way to take up to `limit` pieces, the slow way: the fewest pieces of any that adds up. */
function fewestPiecesByTrying(target: number, pieces: readonly number[], limit: number): number | undefined {
  let sums = new Set([0]);
  for (let count = 0; count <= limit; count += 1) {
    if (sums.has(target)) return count;
    const next = new Set<number>();
    for (const sum of sums) for (const piece of pieces) if (sum + piece <= target) next.add(sum + piece);
    sums = next;
  }
  return undefined;
}

const anySolid = fc
  .record({ mg: fc.constantFrom(0.25, 0.5, 1, 1.5, 2, 2.5, 3.75, 5, 7.5, 10), splitInto: fc.constantFrom(1, 2, 4) })
  .map(({ mg: strength, splitInto }) =>
    fixtureProduct(`x-tablet-${strength}mg`, strength, { splitInto: splitInto as 1 | 2 | 4 }),
  );

describe('makeDose against trying everything', () => {
  it('H5 H6: finds a dose exactly when one exists, with as few pieces as exist, and its items add up to the nanogram', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anySolid, { minLength: 1, maxLength: 4, selector: (product) => product.id }),
        fc.integer({ min: 1, max: 320 }),
        fc.integer({ min: 1, max: 6 }),
        (products, sixteenths, limit) => {
          const kit = kitOf(products, { liquid: false, split: 'quarters', maxTabletsPerDose: limit });
          const target = nanograms(sixteenths * 62_500);
          const pieces = products.flatMap((product) =>
            [1, 2, 4].filter((part) => part <= product.splitInto).map((part) => product.strength / part),
          );
          const made = makeDose(target, kit);
          expect(made?.pieces).toBe(fewestPiecesByTrying(target, pieces, limit));
          if (made) expect(doseOfItems(made.items, products)).toBe(target);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('H6: with a liquid, too, every dose is exact and the volume a whole number of steps', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anySolid, { maxLength: 3, selector: (product) => product.id }),
        fc.constantFrom(0.1, 0.4, 1, 2.5),
        fc.integer({ min: 1, max: 4000 }),
        (solids, strength, hundredths) => {
          const liquid = fixtureProduct('x-liquid', strength, { form: 'liquid' });
          const products = [...solids, liquid];
          const kit = kitOf(products, { liquid: true, split: 'scored', maxTabletsPerDose: 4 });
          const target = (hundredths * 10_000) as Nanograms;
          const made = makeDose(target, kit);
          if (!made) return;
          expect(doseOfItems(made.items, products)).toBe(target);
          for (const item of made.items) if ('mL' in item) expect(Math.round(item.mL * 10) / 10).toBe(item.mL);
        },
      ),
      { numRuns: 300 },
    );
  });
});
