import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drug } from './find-drug.ts';
import { terminalHalfLife } from './half-life.ts';
import type { Fact, Pharmacokinetics } from './types.ts';

const base = drug('diazepam')!.pharmacokinetics;
const fact = (value: number): Fact => ({
  value,
  low: value,
  high: value,
  unit: '1',
  grade: 'assumed',
  source: 'a test',
});

it('agrees with the textbook root of a two-compartment model', () => {
  const positive = fc.double({ min: 0.5, max: 200, noNaN: true });
  fc.assert(
    fc.property(positive, positive, positive, positive, (CL, V1, Q, V2) => {
      const pk: Pharmacokinetics = { ...base, CL: fact(CL), V1: fact(V1), Q2: fact(Q), V2: fact(V2) };
      const sum = CL / V1 + Q / V1 + Q / V2;
      const product = (CL / V1) * (Q / V2);
      // The cancellation-free form of the smaller root.
      const slow = (2 * product) / (sum + Math.sqrt(sum * sum - 4 * product));
      expect(terminalHalfLife(pk) / (Math.LN2 / slow)).toBeCloseTo(1, 8);
    }),
  );
});

it('is ln 2 V/CL with one compartment', () => {
  const pk = { ...base, CL: fact(2), V1: fact(40), Q2: undefined, V2: undefined } as unknown as Pharmacokinetics;
  expect(terminalHalfLife(pk)).toBeCloseTo(Math.LN2 * 20, 10);
});

it.each([
  ['diazepam', 34, 51],
  ['nordazepam', 50, 65],
  ['clonazepam', 19, 60],
  ['lorazepam', 12, 16],
  ['alprazolam', 10, 13.5],
  ['temazepam', 8.8, 16.8],
  ['oxazepam', 5.6, 9],
  ['nitrazepam', 26, 29.1],
  ['chlordiazepoxide', 9, 11.5],
  ['midazolam', 2.2, 3.7],
  ['triazolam', 2.2, 4],
  ['zolpidem', 2, 2.8],
  ['zopiclone', 3.5, 6.5],
  ['zaleplon', 0.92, 1.18],
])('lies within the published half-lives of %s', (name, low, high) => {
  const hours = terminalHalfLife(drug(name)!.pharmacokinetics);
  expect(hours).toBeGreaterThanOrEqual(low);
  expect(hours).toBeLessThanOrEqual(high);
});
