import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { products, type Product } from '@decrescendo/formulary';
import { nanograms, type Nanograms } from '@decrescendo/units';
import { kitOf, type Kit } from './kit.ts';
import { doseOfItems, makeDose } from './make-dose.ts';
import { makeDay } from './make-day.ts';
import { isMakeable, nearestMakeableAtLeast, nearestMakeableAtMost, smallestSolid } from './makeable-doses.ts';

/** Every drug in every country that sells it, as a plan would ask for it. */
const shelves = [...new Set(products().map(({ drug, country }) => `${drug} in ${country}`))].map((name) => {
  const [drug, country] = name.split(' in ');
  return { name, products: products().filter((product) => product.drug === drug && product.country === country) };
});
const options = fc.record({
  liquid: fc.boolean(),
  split: fc.constantFrom('none', 'scored', 'quarters'),
  maxTabletsPerDose: fc.integer({ min: 1, max: 8 }),
});
const anyShelf = fc.constantFrom(...shelves);

/** What a count of tablets or a volume may be, from the product alone. */
function expectAllowed(
  item: { product: string; count?: number; mL?: number; drops?: number },
  all: readonly Product[],
): void {
  const product = all.find(({ id }) => id === item.product)!;
  if (product.unit === 'piece') {
    expect((item.count! * product.splitInto) % 1).toBe(0);
    expect(item.count).toBeGreaterThan(0);
    if (product.form !== 'tablet' || product.mark === 'recall') expect(item.count! % 1).toBe(0);
  } else if (product.form === 'drops') {
    expect(Number.isInteger(item.drops)).toBe(true);
    expect(item.mL! * product.dropsPerMl!).toBeCloseTo(item.drops!, 9);
  } else {
    expect((item.mL! * 1000) / product.stepMicrolitres!).toBeCloseTo(
      Math.round((item.mL! * 1000) / product.stepMicrolitres!),
      9,
    );
    expect(String(item.mL).length).toBeLessThan(7);
  }
}

/** A dose at, or near, what a kit can make: a random one would rarely be makeable. */
function doseNear(kit: Kit, share: number): Nanograms | undefined {
  const largest = kit.solids[0]?.strength ?? (kit.liquid ? nanograms(kit.liquid.step * 100) : undefined);
  if (largest === undefined) return undefined;
  return nearestMakeableAtMost(nanograms(Math.round(largest * share)), kit);
}

describe(`every product of every country (${products().length} products, ${shelves.length} shelves)`, () => {
  it('H5 H6 H7 H22 R58 R59: a made dose is exact, breaks only what may be broken, and measures in whole steps', () => {
    let made = 0;
    fc.assert(
      fc.property(anyShelf, options, fc.double({ min: 0.05, max: 4, noNaN: true }), (shelf, chosen, share) => {
        const kit = kitOf(shelf.products, chosen);
        const target = doseNear(kit, share);
        if (!target) return;
        const dose = makeDose(target, kit)!;
        expect(doseOfItems(dose.items, shelf.products)).toBe(target);
        const pieces = dose.items.reduce((sum, item) => sum + ('count' in item ? Math.ceil(item.count) : 0), 0);
        expect(pieces).toBeLessThanOrEqual(chosen.maxTabletsPerDose);
        for (const item of dose.items) {
          expectAllowed(item, shelf.products);
          if (chosen.split === 'none' && 'count' in item) expect(item.count % 1).toBe(0);
          if (!chosen.liquid) expect('mL' in item).toBe(false);
        }
        made += 1;
      }),
      { numRuns: 1500 },
    );
    expect(made).toBeGreaterThan(700);
  });

  it('H7: no kit holds an extended-release product, and no capsule, ODT, film or sublingual tablet has parts', () => {
    for (const shelf of shelves) {
      const kit = kitOf(shelf.products, {
        liquid: true,
        split: 'quarters',
        maxTabletsPerDose: 6,
        present: shelf.products.map(({ id }) => id),
      });
      for (const { product, parts } of kit.solids) {
        expect(product.modifiedRelease).toBe(false);
        expect(product.form).not.toMatch(/xr/);
        if (product.form !== 'tablet') expect(parts).toBe(1);
        expect(parts).toBeLessThanOrEqual(product.splitInto);
      }
    }
  });

  it('H5: the nearest makeable doses below and above are makeable, and nothing between them is', () => {
    fc.assert(
      fc.property(anyShelf, options, fc.double({ min: 0.05, max: 3, noNaN: true }), (shelf, chosen, share) => {
        const kit = kitOf(shelf.products, chosen);
        const smallest = smallestSolid(kit) ?? kit.liquid?.step;
        if (!smallest) return;
        const target = nanograms(Math.round((kit.solids[0]?.strength ?? smallest * 50) * share));
        const below = nearestMakeableAtMost(target, kit);
        const above = nearestMakeableAtLeast(target, kit);
        expect(below).toBeLessThanOrEqual(target);
        expect(makeDose(below, kit)?.dose).toBe(below);
        if (above !== undefined) {
          expect(above).toBeGreaterThanOrEqual(target);
          expect(makeDose(above, kit)?.dose).toBe(above);
          const first = Math.floor(below / kit.grid) + 1;
          for (let step = first; step * kit.grid < above && step < first + 200; step += 1) {
            expect(isMakeable(nanograms(step * kit.grid), kit)).toBe(false);
            expect(makeDose(nanograms(step * kit.grid), kit)).toBeUndefined();
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('H5 H6: a made day adds up to its total and raises nothing unsaid', () => {
    fc.assert(
      fc.property(
        anyShelf,
        options,
        fc.array(fc.double({ min: 0.2, max: 2, noNaN: true }), { minLength: 1, maxLength: 4 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        fc.constantFrom('any', 'morning', 'evening'),
        (shelf, chosen, shares, keep, cutFirst) => {
          const kit = kitOf(shelf.products, chosen);
          const shape = shares.map((share) => doseNear(kit, share) ?? nanograms(0));
          const present = shape.reduce<number>((sum, dose) => sum + dose, 0);
          if (present === 0 || kit.grid === 0) return;
          const daily = nanograms(Math.floor((present * keep) / kit.grid) * kit.grid);
          const minutes = shape.map((_, index) => 360 + 240 * index);
          const day = makeDay(daily, minutes, shape, cutFirst, kit);
          if (!day) return;
          expect(day.doses.reduce((sum, { made }) => sum + doseOfItems(made.items, shelf.products), 0)).toBe(daily);
          const risen = day.doses
            .filter(({ minute, made }) => made.dose > shape[minutes.indexOf(minute)]!)
            .map(({ minute }) => minute);
          expect(day.raised).toEqual(risen);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('H3: each pair of liquids of one drug gives the same milligrams in different volumes wherever their strengths differ', () => {
    let pairs = 0;
    for (const shelf of shelves) {
      const kits = shelf.products
        .filter(({ unit }) => unit === 'mL')
        .map((product) => kitOf([product], { liquid: true, split: 'none', maxTabletsPerDose: 4 }))
        .filter((kit) => kit.liquid);
      for (const a of kits) {
        for (const b of kits) {
          if (a.liquid!.product.strength >= b.liquid!.product.strength) continue;
          const target = nanograms(Math.abs(a.liquid!.step * b.liquid!.step) / 1000);
          const [weak, strong] = [makeDose(target, a)!, makeDose(target, b)!];
          expect(weak.dose).toBe(strong.dose);
          const volume = (items: typeof weak.items) => (items[0] as { mL: number }).mL;
          expect(volume(weak.items) / volume(strong.items)).toBeCloseTo(
            b.liquid!.product.strength / a.liquid!.product.strength,
            6,
          );
          pairs += 1;
        }
      }
    }
    expect(pairs).toBeGreaterThan(3);
  });
});
