import fc from 'fast-check';
import { products } from '@decrescendo/formulary';
import type { Item } from '@decrescendo/taper';
import { describe, expect, it } from 'vitest';
import { sheets } from './fixture-sheets.ts';
import { doseOf, sumOf, supplyOfStep, viewPlan } from './plan-view.ts';

const solids = products().filter(({ unit }) => unit === 'piece');
const anyItem = fc
  .record({ product: fc.constantFrom(...solids), parts: fc.integer({ min: 1, max: 12 }) })
  .map(({ product, parts }): Item => ({ product: product.id, count: parts / product.splitInto }));

describe('the view of a plan', () => {
  it('H6: the sum written out adds up to the total written after it, in either language', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 1, maxLength: 6 }), fc.constantFrom('en', 'de'), (items, locale) => {
        const written = sumOf([{ time: '08:00', mcg: 0, items }], solids, locale).replaceAll(',', '.');
        const [terms, total] = written.split(' = ') as [string, string];
        const added = terms
          .split(' + ')
          .reduce((sum, term) => sum + term.split(' × ').reduce((product, factor) => product * Number(factor), 1), 0);
        expect(added).toBeCloseTo(Number.parseFloat(total), 6);
        expect(Number.parseFloat(total) * 1e6).toBeCloseTo(
          items.reduce((sum, item) => sum + doseOf(item, solids), 0),
          0,
        );
      }),
    );
  });

  it('writes the sum as the sheet prints it', () => {
    const { plan, products: own } = viewPlan(sheets.agreed!);
    expect(sumOf(plan.steps[6]!.doses, own, 'en')).toBe('2 + 2.5 + 2 + 2.5 = 9\u00a0mg');
    expect(sumOf(plan.steps[0]!.doses, own, 'de')).toBe('5 + 2 × 2 + 5 + 2 × 2 = 18\u00a0mg');
    expect(sumOf([], own, 'en')).toBe('0 = 0\u00a0mg');
  });

  it('R1 H47: only an agreed plan that is no example is released', () => {
    expect(
      Object.entries(sheets)
        .filter(([, plan]) => viewPlan(plan).isReleased)
        .map(([name]) => name),
    ).toEqual(['agreed']);
  });

  it('says what one step needs: 14 days of two and a half tablets', () => {
    const { plan, products: own } = viewPlan(sheets.agreed!);
    expect(supplyOfStep(plan.steps[6]!, own).map(({ product, needed }) => [product, needed])).toEqual([
      ['diazepam-tablet-2mg-us', 28],
      ['diazepam-tablet-5mg-us', 14],
    ]);
  });

  it('a step that is not there, or a product nobody knows, is a mistake', () => {
    expect(() => viewPlan(sheets.agreed!, { step: 99 })).toThrow(RangeError);
    const plan = sheets.refused!;
    expect(() =>
      viewPlan({ ...plan, supply: [{ product: 'x', needed: 1, dispense: 1, packs: 0, period: '28 d' }] }),
    ).toThrow(/x/);
  });
});
