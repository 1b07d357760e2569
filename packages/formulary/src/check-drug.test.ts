import { describe, expect, it } from 'vitest';
import { checkDrug, factsOf } from './check-drug.ts';
import { drug, drugs } from './find-drug.ts';
import { formularyMessages } from './messages.ts';
import type { Drug, Fact } from './types.ts';

const diazepam = drug('diazepam')!;
const codes = (record: Drug): string[] => checkDrug(record).map(({ code }) => code);
const withKinetics = (changes: Partial<Drug['pharmacokinetics']>): Drug => ({
  ...diazepam,
  pharmacokinetics: { ...diazepam.pharmacokinetics, ...changes },
});
const fact = (value: number, changes: Partial<Fact> = {}): Fact => ({
  value,
  low: value,
  high: value,
  unit: '1',
  grade: 'assumed',
  source: 'a test',
  ...changes,
});

describe('the records of the formulary', () => {
  it.each(drugs().map((entry) => [entry.name, entry] as const))('H22: %s passes every check', (_, entry) => {
    expect(checkDrug(entry)).toEqual([]);
  });

  it.each(drugs().map((entry) => [entry.name, entry] as const))(
    'H22: %s gives source, grade and a range around every number',
    (_, entry) => {
      const facts = factsOf(entry, '');
      expect(facts.length).toBeGreaterThan(15);
      for (const [path, { value, low, high, source, grade, unit }] of facts) {
        expect(low, path).toBeLessThanOrEqual(value);
        expect(high, path).toBeGreaterThanOrEqual(value);
        expect(source.length, path).toBeGreaterThan(5);
        expect(grade, path).toMatch(/^(published|recalled|calibrated|assumed|derived)$/);
        expect(unit, path).not.toBe('');
      }
    },
  );

  it('says of every drug why this set was chosen', () => {
    for (const entry of drugs()) expect(entry.choice.length, entry.name).toBeGreaterThan(20);
  });

  it('forms metabolites the formulary knows, never in a circle', () => {
    const visit = (name: string, above: readonly string[]): void => {
      expect(above, [...above, name].join(' > ')).not.toContain(name);
      const entry = drug(name);
      expect(entry, name).toBeDefined();
      for (const { metabolite } of entry!.formations) visit(metabolite, [...above, name]);
    };
    for (const { name } of drugs()) visit(name, []);
  });

  it('cannot be changed by anyone who reads it', () => {
    expect(() => Object.assign(diazepam.pharmacokinetics.CL, { value: 9 })).toThrow(TypeError);
  });
});

describe('checkDrug', () => {
  it.each<[string, Drug]>([
    ['half-life-implausible', withKinetics({ CL: fact(0.1), V1: fact(100) })],
    ['half-life-implausible', withKinetics({ CL: fact(40), V1: fact(5), Q2: undefined, V2: undefined } as never)],
    [
      'bioavailability-above-one',
      withKinetics({ absorption: [{ ...diazepam.pharmacokinetics.absorption[0]!, bioavailability: fact(1.1) }] }),
    ],
    ['fraction-outside', withKinetics({ fu: fact(1.2) })],
    ['fraction-outside', withKinetics({ fu: fact(-0.1) })],
    ['fact-source-missing', withKinetics({ CL: fact(1.6, { source: ' ' }) })],
    ['fact-grade-unknown', withKinetics({ CL: fact(1.6, { grade: 'guessed' as never }) })],
    ['fact-unit-missing', withKinetics({ CL: fact(1.6, { unit: '' }) })],
    ['fact-range', withKinetics({ CL: fact(1.6, { low: 2, high: 3 }) })],
    ['fact-range', withKinetics({ CL: fact(1.6, { low: 1, high: 1.5 }) })],
    ['fact-not-finite', withKinetics({ CL: fact(Number.NaN) })],
    ['not-positive', withKinetics({ V1: fact(0) })],
    [
      'shares-above-one',
      withKinetics({
        clearanceShares: [
          { enzyme: 'CYP3A4', share: fact(0.7) },
          { enzyme: 'UGT', share: fact(0.4) },
        ],
      }),
    ],
    ['extraction-too-high', withKinetics({ CL: fact(50) })],
    ['compartment-incomplete', withKinetics({ V2: undefined } as never)],
    ['formation-above-one', { ...diazepam, formations: [{ metabolite: 'nordazepam', fraction: fact(1.2) }] }],
  ])('refuses a broken record: %s', (code, record) => {
    expect(codes(record)).toContain(code);
    expect(formularyMessages[code]).toBeDefined();
  });

  it('names where the fault stands', () => {
    const [found] = checkDrug(withKinetics({ fu: fact(1.2) }));
    expect(found?.path).toBe('pharmacokinetics.fu');
  });
});
