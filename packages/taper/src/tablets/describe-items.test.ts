import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeItems, itemWords } from './describe-items.ts';
import { fixtureProduct } from './fixture-products.ts';

const products = [
  fixtureProduct('t2', 2),
  fixtureProduct('t5', 5),
  fixtureProduct('t8', 8),
  fixtureProduct('t0.125', 0.125),
  fixtureProduct('c15', 15, { form: 'capsule' }),
  fixtureProduct('l', 0.4, { form: 'liquid', label: '2 mg/5 mL' }),
  fixtureProduct('s', 1, { form: 'suspension', label: '5 mg/5 mL' }),
  fixtureProduct('d', 10, { form: 'drops', label: '10 mg/mL', dropsPerMl: 20 }),
];
const en = (...items: Parameters<typeof describeItems>[0]) =>
  describeItems(items, products, 'en').replaceAll('\u00a0', ' ');
const de = (...items: Parameters<typeof describeItems>[0]) =>
  describeItems(items, products, 'de').replaceAll('\u00a0', ' ');

describe('describeItems', () => {
  it('says what to take, in English', () => {
    expect(en({ product: 't2', count: 1 }, { product: 't5', count: 0.5 })).toBe('one 2 mg and half of a 5 mg tablet');
    expect(en({ product: 't5', count: 2 }, { product: 't2', count: 0.5 })).toBe(
      'two 5 mg tablets and half of a 2 mg tablet',
    );
    expect(en({ product: 't2', count: 1.5 })).toBe('one and a half 2 mg tablets');
    expect(en({ product: 't8', count: 0.25 })).toBe('a quarter of an 8 mg tablet');
    expect(en({ product: 't2', count: 2.75 })).toBe('two and three quarters 2 mg tablets');
    expect(en({ product: 't0.125', count: 14 })).toBe('14 tablets of 0.125 mg');
    expect(en({ product: 'c15', count: 1 }, { product: 's', mL: 3.7 })).toBe(
      'one 15 mg capsule and 3.7 mL of the 5 mg/5 mL suspension',
    );
    expect(en({ product: 'd', mL: 0.15, drops: 3 })).toBe('3 drops (0.15 mL) of the 10 mg/mL drops');
  });

  it('says what to take, in German', () => {
    expect(de({ product: 't2', count: 1 }, { product: 't5', count: 0.5 })).toBe(
      'eine 2-mg-Tablette und eine halbe 5-mg-Tablette',
    );
    expect(de({ product: 't2', count: 1.5 })).toBe('eineinhalb 2-mg-Tabletten');
    expect(de({ product: 't5', count: 0.25 })).toBe('ein Viertel einer 5-mg-Tablette');
    expect(de({ product: 't0.125', count: 14.5 })).toBe('14 und eine halbe Tabletten zu 0,125 mg');
    expect(de({ product: 't5', count: 2.75 })).toBe('zwei und drei Viertel 5-mg-Tabletten');
    expect(de({ product: 'l', mL: 1.7 })).toBe('1,7 mL der 2 mg/5 mL Lösung');
    expect(de({ product: 'd', mL: 0.15, drops: 3 })).toBe('3 Tropfen (0,15 mL) der Tropfen 10 mg/mL');
  });

  it('marks how many, the words that must not be misread', () => {
    expect(
      itemWords(
        [
          { product: 't2', count: 1 },
          { product: 't5', count: 0.5 },
        ],
        products,
        'en',
      ).filter(({ strong }) => strong),
    ).toEqual([
      { text: 'one', strong: true },
      { text: 'half', strong: true },
    ]);
  });

  it('H44: the numbers are the same in both languages', () => {
    const numbers = (text: string) => text.replaceAll(',', '.').match(/[0-9]+(\.[0-9]+)?/g);
    fc.assert(
      fc.property(fc.constantFrom('l', 's', 'd'), fc.integer({ min: 1, max: 200 }), (product, tenths) => {
        const item = product === 'd' ? { product, mL: tenths / 20, drops: tenths } : { product, mL: tenths / 10 };
        expect(numbers(de(item))!.sort()).toEqual(numbers(en(item))!.sort());
      }),
    );
  });

  it('refuses an item whose product it was not given', () => {
    expect(() => describeItems([{ product: 'x', count: 1 }], products)).toThrow(RangeError);
  });
});
