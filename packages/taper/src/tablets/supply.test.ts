import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureProduct } from './fixture-products.ts';
import { leastWastePacks, supplyOf } from './supply.ts';

const tablet = fixtureProduct('x-tablet', 5, { splitInto: 4, packSizes: [28, 100] });
const liquid = fixtureProduct('x-liquid', 1, { form: 'liquid', packSizes: [150] });
const drops = fixtureProduct('x-drops', 2.5, { form: 'drops', dropsPerMl: 25 });

describe('supplyOf', () => {
  it('H6: sums items times days exactly, halves into tablets', () => {
    const [line] = supplyOf(
      [
        {
          items: [
            { product: 'x-tablet', count: 1.5 },
            { product: 'x-tablet', count: 0.5 },
          ],
          days: 14,
        },
        { items: [{ product: 'x-tablet', count: 0.25 }], days: 13 },
      ],
      [tablet],
    );
    expect(line).toEqual({ product: 'x-tablet', needed: 31.25, dispense: 32, packs: 2, period: '28 d' });
  });

  it('H6: 0.1 mL times 30 days is 3 mL, and drops are counted before they are millilitres', () => {
    const lines = supplyOf(
      [
        { items: [{ product: 'x-liquid', mL: 0.1 }], days: 30 },
        { items: [{ product: 'x-drops', mL: 0.28, drops: 7 }], days: 3 },
      ],
      [liquid, drops],
      14,
    );
    expect(lines).toEqual([
      { product: 'x-liquid', needed: 3, dispense: 3, packs: 1, period: '14 d' },
      { product: 'x-drops', needed: 0.84, dispense: 1, packs: 0, period: '14 d' },
    ]);
  });

  it('is never short, and never a whole tablet over', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ quarters: fc.integer({ min: 1, max: 24 }), days: fc.integer({ min: 1, max: 60 }) }), {
          minLength: 1,
        }),
        (rows) => {
          const [line] = supplyOf(
            rows.map(({ quarters, days }) => ({ items: [{ product: 'x-tablet', count: quarters / 4 }], days })),
            [tablet],
          );
          const quarters = rows.reduce((sum, row) => sum + row.quarters * row.days, 0);
          expect(line!.needed * 4).toBe(quarters);
          expect(line!.dispense - line!.needed).toBeGreaterThanOrEqual(0);
          expect(line!.dispense - line!.needed).toBeLessThan(1);
        },
      ),
    );
  });
});

describe('leastWastePacks', () => {
  it('leaves least over, then takes fewest packs', () => {
    expect(leastWastePacks(252, [28, 100, 500])).toEqual(new Array(9).fill(28));
    expect(leastWastePacks(200, [28, 100])).toEqual([100, 100]);
    expect(leastWastePacks(120, [28, 100])).toEqual([100, 28]);
    expect(leastWastePacks(0, [28])).toEqual([]);
    expect(leastWastePacks(10, [])).toEqual([]);
  });

  it('agrees with trying every number of packs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (quantity) => {
        const total = leastWastePacks(quantity, [28, 50]).reduce((sum, size) => sum + size, 0);
        let least = Infinity;
        for (let small = 0; small * 28 <= quantity + 50; small += 1)
          for (let large = 0; large * 50 <= quantity + 50; large += 1)
            if (small * 28 + large * 50 >= quantity) least = Math.min(least, small * 28 + large * 50);
        expect(total).toBe(least);
      }),
    );
  });
});
