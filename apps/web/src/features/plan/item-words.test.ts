import { nanograms } from '@decrescendo/units';
import type { Step } from '@decrescendo/taper';
import { describe, expect, it } from 'vitest';
import type { ProductLook } from '../../charts/tablet.ts';
import { localeOf } from '../../locale.ts';
import { doseInItems, itemInWords, stepSupply, sumInWords } from './item-words.ts';

const look = (id: string, mg: number, form: ProductLook['form'], label = `${mg} mg`): ProductLook => ({
  id,
  drug: 'diazepam',
  form,
  strength: nanograms(Math.round(mg * 1e6)),
  unit: form === 'liquid' || form === 'drops' ? 'mL' : 'piece',
  label,
  scored: 'half',
  splitInto: 2,
  colour: '',
});
const products = new Map(
  [
    look('two', 2, 'tablet'),
    look('five', 5, 'tablet'),
    look('capsule', 15, 'capsule'),
    look('liquid', 0.4, 'liquid', '2 mg/5 mL'),
    look('drops', 10, 'drops', '10 mg/mL'),
  ].map((product) => [product.id, product]),
);
const english = localeOf('en-GB');
const german = localeOf('de-DE');
const plain = (text: string) => text.replace(/[\u00a0\u2009]/g, ' ');

const step = {
  days: 14,
  dailyMcg: 9000,
  doses: ['08:00', '20:00'].map((time) => ({
    time,
    mcg: 4500,
    items: [
      { product: 'two', count: 1 },
      { product: 'five', count: 0.5 },
    ],
  })),
} as unknown as Step;

describe('a dose in the words of the tablets', () => {
  it.each([
    [{ product: 'two', count: 1 }, 'one 2 mg'],
    [{ product: 'five', count: 0.5 }, 'half a 5 mg'],
    [{ product: 'five', count: 2.25 }, 'two 5 mg and a quarter of a 5 mg'],
    [{ product: 'capsule', count: 2 }, 'two 15 mg capsules'],
    [{ product: 'liquid', mL: 2.6 }, '2.6 mL of the 2 mg/5 mL liquid'],
    [{ product: 'drops', mL: 0.85, drops: 17 }, '17 drops (0.85 mL)'],
  ] as const)('%j is "%s"', (item, said) => {
    expect(plain(itemInWords(item, products, english))).toBe(said);
  });
  it('H44: numbers are the same in every locale, only their mark differs', () => {
    const item = { product: 'liquid', mL: 2.6 };
    expect(plain(itemInWords(item, products, german)).replace('2,6', '2.6')).toBe(
      plain(itemInWords(item, products, english)),
    );
  });
  it('is never parted from its unit', () => {
    expect(doseInItems(step.doses[0]!, products, english)).toBe('one 2\u00a0mg, half a 5\u00a0mg');
  });
});

describe('the sum under a step', () => {
  it('is written so that a person can check it', () => {
    expect(sumInWords(step, products, english)).toEqual({ text: '2 + 2.5 + 2 + 2.5', right: true });
  });
  it('H1: says so where the items do not make the dose', () => {
    expect(sumInWords({ ...step, dailyMcg: 9500 }, products, english).right).toBe(false);
    expect(sumInWords({ ...step, doses: [step.doses[0]!] }, products, english).right).toBe(false);
  });
  it('what it needs in all is counted by product', () => {
    expect(plain(stepSupply(step, products, english))).toBe('28 × 2 mg, 14 × 5 mg');
  });
});
