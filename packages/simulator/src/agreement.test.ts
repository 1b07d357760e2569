import fc from 'fast-check';
import { fromMilligrams } from '@decrescendo/units';
import { describe, expect, it } from 'vitest';
import { createOracle } from './oracle.ts';
import { typicalAdult } from './person-inputs.ts';
import { prepareScenario, runScenario } from './simulate.ts';
import { createStructuredSolver } from './structured-solver.ts';
import type { Dose, Scenario } from './types.ts';

/** Largest allowed difference of fast and slow way, relative to the largest value of each curve (symptoms: or one point). */
const exposureTolerance = 1e-8;
const movingEnzymesTolerance = 1e-3;
const slowTolerance = 1e-3;
const symptomTolerance = 5e-3;

const strengths: Readonly<Record<string, readonly number[]>> = {
  diazepam: [2, 10, 20],
  lorazepam: [0.5, 2.5],
  alprazolam: [0.25, 2],
  zolpidem: [5, 10],
  clonazepam: [0.5, 2],
  midazolam: [7.5],
};
const drugs = Object.keys(strengths);

const anyDose: fc.Arbitrary<Dose> = fc
  .record({
    drug: fc.constantFrom(...drugs),
    pick: fc.nat(2),
    at: fc.integer({ min: 0, max: 200 }),
    every: fc.integer({ min: 5, max: 30 }),
    count: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ drug, pick, at, every, count }) => ({
    drug,
    amount: fromMilligrams(strengths[drug]![pick % strengths[drug]!.length]!),
    route: 'oral',
    at: at / 3,
    every,
    count,
  }));

function toleranceOf(name: string, scenario: Scenario): number {
  if (/^(?:withdrawal|relapse)\./.test(name)) return symptomTolerance;
  if (!/^(?:plasma|brain|occupancy)\./.test(name)) return slowTolerance;
  return scenario.comedication.length > 0 ? movingEnzymesTolerance : exposureTolerance;
}

function compare(scenario: Scenario): void {
  const ready = prepareScenario(scenario);
  if (!ready.ok) throw new Error(JSON.stringify(ready.issues));
  const { model } = ready.value.prepared;
  const fast = runScenario(scenario, ready.value, createStructuredSolver(model));
  const oracle = createOracle(model);
  const slow = runScenario(scenario, ready.value, oracle);
  expect(oracle.code).toBe('done');
  fast.series.forEach(({ name, typical }, k) => {
    const exact = slow.series[k]!.typical;
    const largest = Math.max(
      ...exact.map(Math.abs),
      name.startsWith('withdrawal.') && !name.endsWith('Hazard') ? 1 : 1e-6,
    );
    const worst = Math.max(...typical.map((value, i) => Math.abs(value - exact[i]!))) / largest;
    expect(worst, name).toBeLessThan(toleranceOf(name, scenario));
  });
}

function scenarioOf(doses: readonly Dose[], more: Partial<Scenario> = {}): Scenario {
  return {
    title: 'random',
    person: typicalAdult,
    comedication: [],
    doses,
    model: { off: [], parameters: {} },
    observe: { times: Array.from({ length: 241 }, (_, i) => i), outputs: 'all' },
    ...more,
  };
}

describe('the structured solver against the slow oracle: within 1e-8 for exposure, 1e-3 for adaptation, 0.005 points for symptoms', () => {
  it('gives the same curves for any regimen of several drugs', () => {
    fc.assert(
      fc.property(fc.array(anyDose, { minLength: 1, maxLength: 4 }), (doses) => compare(scenarioOf(doses))),
      { numRuns: 8, seed: 5 },
    );
  });

  it('gives the same curves while an inhibitor comes and an inducer goes', () => {
    const doses: Dose[] = [
      { drug: 'diazepam', amount: fromMilligrams(10), route: 'oral', at: 0, every: 12, count: 20 },
      { drug: 'alprazolam', amount: fromMilligrams(0.5), route: 'oral', at: 3.25, every: 8, count: 25 },
    ];
    const comedication = [
      { name: 'fluvoxamine', from: 30.5, to: 100 },
      { name: 'rifampicin', from: -48, to: 60 },
    ];
    compare(scenarioOf(doses, { comedication }));
  });

  it('gives the same curves for injections, infusions and rectal doses, with an antagonist', () => {
    const doses: Dose[] = [
      { drug: 'midazolam', amount: fromMilligrams(5), route: 'iv', at: 1 },
      { drug: 'midazolam', amount: fromMilligrams(20), route: 'iv-infusion', at: 6, duration: 7.3 },
      { drug: 'diazepam', amount: fromMilligrams(10), route: 'rectal', at: 4 },
      { drug: 'lorazepam', amount: fromMilligrams(2.5), route: 'oral', at: 0, every: 24, count: 9 },
      { drug: 'flumazenil', amount: fromMilligrams(0.5), route: 'iv', at: 150 },
      { drug: 'flumazenil', amount: fromMilligrams(4), route: 'iv-infusion', at: 160, duration: 24 },
    ];
    compare(scenarioOf(doses));
  });
});
