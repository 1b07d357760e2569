import { product } from '@decrescendo/formulary';
import { describe, expect, it } from 'vitest';
import { drawDose } from './draw-dose.ts';
import { syringeFor } from './draw-liquid.ts';
import { ticksUpTo } from './draw-staircase.ts';
import { lookOf } from './product-look.ts';

const us = ['diazepam-tablet-2mg-us', 'diazepam-tablet-5mg-us', 'diazepam-tablet-10mg-us'].map((id) => product(id)!);
const count = (text: string, part: string) => text.split(part).length - 1;

describe('the drawing of a dose', () => {
  it('draws each tablet, the half that is left out dotted, and says the same in words', () => {
    const [drawing] = drawDose(
      [
        { product: us[0]!.id, count: 1 },
        { product: us[1]!.id, count: 0.5 },
      ],
      us,
      'en',
      200,
    );
    expect(count(drawing!.svg, '<circle')).toBe(1);
    expect(count(drawing!.svg, 'stroke-dasharray')).toBe(1);
    expect(drawing!.alt.replaceAll('\u00a0', ' ')).toBe('one 2 mg and half of a 5 mg tablet');
  });

  it('draws a score line only where there is one', () => {
    const scored = drawDose([{ product: us[0]!.id, count: 1 }], us, 'en', 200)[0]!.svg;
    const uk = product('diazepam-tablet-2mg-uk')!;
    const plain = drawDose([{ product: uk.id, count: 1 }], [uk], 'en', 200)[0]!.svg;
    expect(count(scored, '<path')).toBe(2);
    expect(count(plain, '<path')).toBe(0);
  });

  it('keeps within its width, whatever the number of pieces', () => {
    for (let pieces = 1; pieces <= 12; pieces += 1) {
      const [drawing] = drawDose(
        [
          { product: us[0]!.id, count: pieces },
          { product: us[1]!.id, count: 1.5 },
          { product: us[2]!.id, count: 2 },
        ],
        us,
        'en',
        130,
      );
      expect(drawing!.width).toBeLessThanOrEqual(130);
    }
  });

  it('fills the syringe to its mark', () => {
    const liquid = product('diazepam-suspension-5mg-per-5ml-uk')!;
    const fill = (mL: number) => {
      const [drawing] = drawDose([{ product: liquid.id, mL }], [liquid], 'en', 150);
      const [, filled, whole] = /<rect[^>]* width="([\d.]+)"[^>]*fill="#cfdff0"\/><rect[^>]* width="([\d.]+)"/.exec(
        drawing!.svg,
      )!;
      return Number(filled) / Number(whole);
    };
    expect(fill(3.7)).toBeCloseTo(3.7 / 5, 2);
    expect(fill(0.4)).toBeCloseTo(0.4, 2);
    expect([0.1, 1, 1.1, 5, 8, 20, 35].map(syringeFor)).toEqual([1, 1, 2.5, 5, 10, 20, 20]);
  });

  it('draws one drop for each drop', () => {
    const drops = product('diazepam-drops-10mg-per-ml-de')!;
    expect(count(drawDose([{ product: drops.id, mL: 0.85, drops: 17 }], [drops], 'de', 150)[0]!.svg, '<path')).toBe(17);
  });

  it('shows no colour or shape that was not read', () => {
    expect(lookOf(product('diazepam-tablet-5mg-uk')!, 'en')).toMatchObject({ fill: '#f1e3ac', shape: 'round' });
    expect(lookOf(product('lorazepam-tablet-1mg-uk')!, 'en')).toMatchObject({ fill: '#ffffff', shape: 'round' });
    expect(lookOf(product('alprazolam-tablet-0.25mg-de')!, 'de')).toMatchObject({ shape: 'oblong', number: '0,25' });
    expect(lookOf(product('chlordiazepoxide-capsule-5mg-us')!, 'en').shape).toBe('capsule');
  });

  it('sets the steps of the axis at round doses that reach the highest', () => {
    expect(ticksUpTo(20_000)).toEqual([0, 5000, 10_000, 15_000, 20_000]);
    expect(ticksUpTo(3500)).toEqual([0, 1000, 2000, 3000, 4000]);
    expect(ticksUpTo(500)).toEqual([0, 200, 400, 600]);
  });
});
