import { nanograms } from '@decrescendo/units';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barrelFor, piecesOf, roundPart, sumOfItems, tabletColour, tabletShape, type ProductLook } from './tablet.ts';

const tablet = (mg: number): ProductLook => ({
  id: `t${mg}`,
  drug: 'diazepam',
  form: 'tablet',
  strength: nanograms(mg * 1e6),
  unit: 'piece',
  label: `${mg} mg`,
  scored: 'half',
  splitInto: 2,
  colour: 'white round',
});
const liquid: ProductLook = {
  ...tablet(1),
  id: 'liquid',
  form: 'liquid',
  strength: nanograms(400_000),
  unit: 'mL',
  label: '2 mg/5 mL',
};
const products = new Map([tablet(2), tablet(5), tablet(10), liquid].map((product) => [product.id, product]));

describe('what is drawn of a dose', () => {
  it('is each whole tablet, then the part that is broken off', () => {
    expect(piecesOf([{ product: 't2', count: 2.5 }])).toEqual([
      { kind: 'tablet', product: 't2', part: 1, times: 1 },
      { kind: 'tablet', product: 't2', part: 1, times: 1 },
      { kind: 'tablet', product: 't2', part: 0.5, times: 1 },
    ]);
  });
  it('many alike are one with its number', () => {
    expect(piecesOf([{ product: 't2', count: 6 }])).toEqual([{ kind: 'tablet', product: 't2', part: 1, times: 6 }]);
  });
  it('a volume is a syringe just large enough, drops are drops', () => {
    expect(piecesOf([{ product: 'liquid', mL: 2.1 }])).toEqual([
      { kind: 'syringe', product: 'liquid', mL: 2.1, barrel: 2.5 },
    ]);
    expect(piecesOf([{ product: 'd', mL: 0.3, drops: 6 }])).toEqual([
      { kind: 'drops', product: 'd', drops: 6, mL: 0.3 },
    ]);
    expect([0.4, 1, 2.6, 9, 21].map(barrelFor)).toEqual([1, 1, 5, 10, 60]);
  });
  it('a part no score could give is a mistake upstream and is not drawn', () => {
    expect(() => piecesOf([{ product: 't2', count: 1.3 }])).toThrow(RangeError);
  });
  it('H1: no tablet gets lost: pieces drawn are the count that was planned', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), (quarters) => {
        const drawn = piecesOf([{ product: 't2', count: quarters / 4 }]);
        expect(drawn.reduce((sum, piece) => sum + (piece.kind === 'tablet' ? piece.part * piece.times : 0), 0)).toBe(
          quarters / 4,
        );
      }),
    );
  });
});

describe('the written sum', () => {
  it('adds what is drawn, exactly', () => {
    const { parts, total } = sumOfItems(
      [
        { product: 't2', count: 1 },
        { product: 't5', count: 0.5 },
        { product: 'liquid', mL: 0.5 },
      ],
      products,
    );
    expect(parts.map((part) => [part.ng, part.times])).toEqual([
      [2_000_000, 1],
      [2_500_000, 1],
      [200_000, 1],
    ]);
    expect(total).toBe(4_700_000);
  });
  it('is whole nanograms for any volume in tenths of a millilitre', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (tenths) => {
        expect(sumOfItems([{ product: 'liquid', mL: tenths / 10 }], products).total).toBe(tenths * 40_000);
      }),
    );
  });
});

describe('the look of a product', () => {
  it.each([
    ['yellow round flat bevelled', 'yellow'],
    ['pale blue round flat', 'blue'],
    ['white or off-white', 'white'],
    ['peach oval', 'orange'],
    ['', 'white'],
  ] as const)('"%s" is drawn %s', (described, colour) => {
    expect(tabletColour(described)).toBe(colour);
  });
  it('capsules and ovals keep their outline', () => {
    expect(tabletShape({ form: 'capsule', colour: 'white' })).toBe('capsule');
    expect(tabletShape({ form: 'tablet', colour: 'white oval' })).toBe('oval');
    expect(tabletShape({ form: 'tablet', colour: 'white round' })).toBe('round');
  });
  it.each([0.25, 0.5, 0.75] as const)(
    'a part of %s shows what is kept and what is missing as closed outlines',
    (part) => {
      const outline = roundPart(26, 26, 24, part);
      expect(outline.kept).toMatch(/^M.*Z$/);
      expect(outline.missing).toMatch(/^M.*Z$/);
      expect(outline.kept).not.toBe(outline.missing);
    },
  );
});
