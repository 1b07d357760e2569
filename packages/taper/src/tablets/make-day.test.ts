import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMilligrams, nanograms, type Nanograms } from '@decrescendo/units';
import { productsOf } from '@decrescendo/formulary';
import { fixtureProduct, scoredTablets } from './fixture-products.ts';
import { kitOf, liquidAloneOf, type Kit } from './kit.ts';
import { doseOfItems } from './make-dose.ts';
import { makeDay, type CutFirst } from './make-day.ts';
import { isMakeable } from './makeable-doses.ts';

const mg = fromMilligrams;
const us = kitOf(scoredTablets, { liquid: false, split: 'scored', maxTabletsPerDose: 6 });
const whole = (...strengths: number[]) =>
  kitOf(
    strengths.map((strength) => fixtureProduct(`x-tablet-${strength}mg`, strength)),
    { liquid: false, split: 'none', maxTabletsPerDose: 6 },
  );
const doses = (daily: number, shape: number[], cutFirst: CutFirst, kit: Kit) => {
  const day = makeDay(
    mg(daily),
    shape.map((_, index) => 480 + index * 60),
    shape.map(mg),
    cutFirst,
    kit,
  );
  return day?.doses.map(({ minute, made }) => [minute, made.dose / 1e6]);
};

describe('makeDay', () => {
  it('keeps the present proportions: 18 mg from 10 + 10 is 9 + 9', () => {
    expect(doses(18, [10, 10], 'any', us)).toEqual([
      [480, 9],
      [540, 9],
    ]);
    expect(doses(9, [5, 10], 'any', us)).toEqual([
      [480, 3],
      [540, 6],
    ]);
  });

  it('of two equal divisions the later dose is the larger: bedtime is cut last', () => {
    expect(doses(18.5, [10, 10], 'any', us)).toEqual([
      [480, 9],
      [540, 9.5],
    ]);
  });

  it('takes the cut from the morning or from the evening where the person says so', () => {
    expect(doses(16, [10, 10], 'morning', us)).toEqual([
      [480, 6],
      [540, 10],
    ]);
    expect(doses(16, [10, 10], 'evening', us)).toEqual([
      [480, 10],
      [540, 6],
    ]);
    expect(doses(10, [10, 10], 'morning', us)).toEqual([[540, 10]]);
  });

  it('drops a time only where the dose is too small to divide, the earlier first, and says so', () => {
    const day = makeDay(mg(1), [480, 1200], [mg(1), mg(1)], 'any', whole(1))!;
    expect(day.doses.map(({ minute }) => minute)).toEqual([1200]);
    expect(day.dropped).toEqual([480]);
    expect(
      doses(
        1,
        [1, 1],
        'any',
        kitOf([fixtureProduct('x-1', 1, { splitInto: 2 })], { liquid: false, split: 'scored', maxTabletsPerDose: 6 }),
      ),
    ).toEqual([
      [480, 0.5],
      [540, 0.5],
    ]);
  });

  it('raises no single dose above the present one unless nothing else adds up, and then says which', () => {
    expect(makeDay(mg(3), [480, 1200], [mg(1.5), mg(1.5)], 'any', whole(1))).toMatchObject({
      raised: [1200],
      dropped: [],
    });
    expect(makeDay(mg(18), [480, 1200], [mg(10), mg(10)], 'any', us)!.raised).toEqual([]);
  });

  it('H5: a total that no division makes is refused', () => {
    expect(makeDay(mg(3), [480], [mg(4)], 'any', whole(2))).toBeUndefined();
    expect(makeDay(nanograms(1), [480], [mg(4)], 'any', us)).toBeUndefined();
  });

  it('a total of 0 has no doses', () => {
    expect(makeDay(mg(0), [480], [mg(0.5)], 'any', us)).toEqual({ daily: 0, doses: [], raised: [], dropped: [480] });
  });

  it('divides a liquid in its steps', () => {
    const kit = kitOf([...scoredTablets, fixtureProduct('diazepam-liquid-2mg-per-5ml-uk', 0.4, { form: 'liquid' })], {
      liquid: true,
      split: 'none',
      maxTabletsPerDose: 6,
    });
    expect(doses(18.04, [10, 10], 'any', kit)).toEqual([
      [480, 9],
      [540, 9.04],
    ]);
  });
});

const anyKit = fc
  .uniqueArray(fc.constantFrom(0.5, 1, 2, 2.5, 5), { minLength: 1, maxLength: 3 })
  .chain((strengths) =>
    fc.record({
      splitInto: fc.constantFrom(1, 2) as fc.Arbitrary<1 | 2>,
      maxTabletsPerDose: fc.integer({ min: 2, max: 5 }),
      strengths: fc.constant(strengths),
    }),
  )
  .map(({ strengths, splitInto, maxTabletsPerDose }) =>
    kitOf(
      strengths.map((strength) => fixtureProduct(`x-${strength}`, strength, { splitInto })),
      { liquid: false, split: 'scored', maxTabletsPerDose },
    ),
  );

/** Every division over the times, the slow way: the least sum of squared distances from the present proportions, fewest times dropped first. */
function bestByTrying(
  daily: number,
  shape: readonly Nanograms[],
  kit: Kit,
): { dropped: number; deviation: number } | undefined {
  const present = shape.reduce<number>((sum, dose) => sum + dose, 0);
  let best: { dropped: number; deviation: number } | undefined;
  const visit = (index: number, rest: number, dropped: number, deviation: number): void => {
    if (index === shape.length) {
      if (rest === 0 && (!best || dropped < best.dropped || (dropped === best.dropped && deviation < best.deviation)))
        best = { dropped, deviation };
      return;
    }
    for (let dose = 0; dose <= Math.min(rest, shape[index]!); dose += 250_000) {
      if (!isMakeable(dose as Nanograms, kit)) continue;
      const ideal = (daily * shape[index]!) / present;
      visit(index + 1, rest - dose, dropped + (dose === 0 ? 1 : 0), deviation + ((dose - ideal) / 1e6) ** 2);
    }
  };
  visit(0, daily, 0, 0);
  return best;
}

describe('makeDay against trying everything', () => {
  it('H5 H6: finds the division nearest to the present proportions, exact to the nanogram, without raising a dose', () => {
    fc.assert(
      fc.property(
        anyKit,
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 240 }),
        (kit, halves, quarters) => {
          const shape = halves.map((half) => nanograms(half * 500_000));
          const daily = nanograms(quarters * 250_000);
          if (daily > shape.reduce<number>((sum, dose) => sum + dose, 0)) return;
          const minutes = shape.map((_, index) => 60 * index);
          const expected = bestByTrying(daily, shape, kit);
          const day = makeDay(daily, minutes, shape, 'any', kit);
          if (!expected) {
            expect(day === undefined || day.raised.length > 0).toBe(true);
            return;
          }
          expect(day).toBeDefined();
          expect(day!.raised).toEqual([]);
          expect(day!.dropped.length).toBe(expected.dropped);
          const present = shape.reduce<number>((sum, dose) => sum + dose, 0);
          const deviation = minutes.reduce((sum, minute, index) => {
            const dose = day!.doses.find((each) => each.minute === minute)?.made.dose ?? 0;
            return sum + ((dose - (daily * shape[index]!) / present) / 1e6) ** 2;
          }, 0);
          expect(deviation).toBeCloseTo(expected.deviation, 6);
          const products = kit.solids.map(({ product }) => product);
          expect(day!.doses.reduce((sum, { made }) => sum + doseOfItems(made.items, products), 0)).toBe(daily);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('divides a day over eighteen times whose doses are nearly all at their cap, without trying every way that fails', () => {
    const suspension = productsOf('diazepam', 'uk').filter(({ id }) => id === 'diazepam-suspension-5mg-per-5ml-uk');
    const kit = liquidAloneOf(kitOf(suspension, { liquid: true, split: 'none', maxTabletsPerDose: 6 }))!;
    const shape = Array.from({ length: 18 }, (_, index) => mg(index > 4 && index < 11 ? 0.3 : 0.4));
    const minutes = shape.map((_, index) => 360 + index * 60);
    const equal = shape.map(() => 1);
    const day = makeDay(mg(6.2), minutes, shape, 'any', kit, [], equal)!;
    expect(day.doses.reduce((sum, { made }) => sum + made.dose, 0)).toBe(mg(6.2));
    day.doses.forEach(({ made }, index) => expect(made.dose).toBeLessThanOrEqual(shape[index]!));
  });

  it('never adds a time of day', () => {
    fc.assert(
      fc.property(anyKit, fc.integer({ min: 1, max: 80 }), (kit, quarters) => {
        const day = makeDay(nanograms(quarters * 250_000), [480, 720, 1200], [mg(5), mg(0), mg(5)], 'any', kit);
        expect(day?.doses.some(({ minute }) => minute === 720) ?? false).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});
