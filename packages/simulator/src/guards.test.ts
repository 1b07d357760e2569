import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareForecast } from './forecast.ts';
import { fillMessage, simulatorMessages } from './messages.ts';
import { percentile } from './percentiles.ts';
import { drawPerson } from './person-parameters.ts';
import { createPersonRunner } from './run-person.ts';
import { prepareScenario, simulate } from './simulate.ts';
import { steadyDrive } from './steady-drive.ts';
import { createStructuredSolver } from './structured-solver.ts';
import type { ParameterOverride, Scenario } from './types.ts';
import { everyDay, hours, mg, oral, person, scenario } from './write-scenarios.fixture.ts';

/** The lines a reader gets. */
function wordsOf(given: Scenario): string[] {
  const result = simulate(given);
  return result.ok
    ? []
    : result.issues.map(({ code, path, fields }) => {
        expect(simulatorMessages).toHaveProperty(code);
        return `${code} at ${path}: ${fillMessage(code, fields)}`;
      });
}

const overridden = (parameters: Readonly<Record<string, ParameterOverride>>): Scenario =>
  scenario([oral('diazepam', 10, 0)], [0, 24], ['plasma.diazepam', 'withdrawal.severity'], {
    person: person({ parameters }),
  });

const forecastFor = (parameters: Readonly<Record<string, ParameterOverride>>, size = 0, historyDays = 90) =>
  prepareForecast({
    person: person({ parameters }),
    history: [{ drug: 'diazepam', amount: mg(10), minute: 480 }],
    historyDays,
    comedication: [],
    population: { size, seed: 3 },
  });

describe('a parameter that cannot be', () => {
  it.each<[string, ParameterOverride]>([
    ['nothing', { multiply: 0 }],
    ['nothing with a unit', { value: 0, unit: 'L/h' }],
    ['below nothing', { value: -3, unit: 'L/h' }],
    ['turned round', { multiply: -1 }],
  ])('H22: is refused where it stands, with what it must be: %s', (_, override) => {
    const [line, ...others] = wordsOf(overridden({ 'diazepam.CL': override }));
    expect(others).toEqual([]);
    expect(line).toMatch(
      /^parameter-not-positive at person\.parameters\["diazepam\.CL"\]: "diazepam\.CL" would be -?[\d.]+ L\/h, and it must be above zero; write a value near the usual [\d.]+ L\/h/,
    );
    const forecast = forecastFor({ 'diazepam.CL': override });
    expect(forecast.ok ? [] : forecast.issues.map(({ code }) => code)).toEqual(['parameter-not-positive']);
    const drive = steadyDrive(person({ parameters: { 'diazepam.CL': override } }), [
      [{ drug: 'diazepam', amount: mg(10), minute: 0 }],
    ]);
    expect(drive.ok ? [] : drive.issues.map(({ code }) => code)).toEqual(['parameter-not-positive']);
  });

  it.each([NaN, Infinity, -Infinity])('is refused as %s', (multiply) => {
    expect(wordsOf(overridden({ 'diazepam.CL': { multiply } }))[0]).toMatch(/^parameter-not-finite at person\.param/);
  });

  it('may be nothing where nothing is a size it can have, and not less', () => {
    expect(wordsOf(overridden({ 'diazepam.excessClearance': { value: 0, unit: '' } }))).toEqual([]);
    expect(wordsOf(overridden({ 'diazepam.excessClearance': { value: -0.1, unit: '' } }))[0]).toMatch(
      /^parameter-negative at /,
    );
  });
});

describe('numbers that are lost', () => {
  it('never leave a simulation: whatever the size of a parameter, curves are numbers or an issue names them', () => {
    const names = [
      'diazepam.CL',
      'diazepam.V1',
      'nordazepam.CL',
      'diazepam.ka',
      'receptor.w[alpha1]',
      'withdrawal.S50',
    ];
    // A million million times off either way; beyond that the steps become so many that a run does not end in time.
    const power = fc.integer({ min: -12, max: 12 }).map((exponent) => Number(`1e${exponent}`));
    fc.assert(
      fc.property(fc.constantFrom(...names), power, (name, multiply) => {
        const result = simulate(overridden({ [name]: { multiply } }));
        if (result.ok)
          for (const { typical } of result.value.series)
            for (const value of typical) expect(value).toSatisfy(Number.isFinite);
        else
          expect([
            'series-not-finite',
            'parameter-unknown',
            'parameter-near',
            'parameter-not-finite',
            'parameter-not-positive',
          ]).toContain(result.issues[0]!.code);
      }),
      { numRuns: 150 },
    );
  });

  it('are named, in a scenario and in a forecast', () => {
    expect(wordsOf(overridden({ 'diazepam.Q2': { multiply: 10 } }))).toEqual([]);
    const lines = wordsOf(overridden({ 'diazepam.Q2': { multiply: 1e100 } }));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^series-not-finite at observe\.outputs: the numbers of plasma\.diazepam.* were lost/);
    const forecast = forecastFor({ 'diazepam.Q2': { multiply: 1e100 } });
    expect(forecast.ok ? [] : forecast.issues.map(({ code, path }) => `${code} at ${path}`)).toEqual([
      'series-not-finite at person.parameters',
    ]);
  });
});

/** So large that the draws of about half of all people overflow, and the typical person's does not. */
const atTheBrink = { 'withdrawal.omega': { value: 1.7e308, unit: '' } };

describe('one person’s failure', () => {
  it('never ends a population run: bands are of those who came through, and a warning counts the others', () => {
    const size = 40;
    const given = scenario(
      everyDay('diazepam', 10, [8], 20),
      hours(0, 24 * 30, 24),
      ['plasma.diazepam', 'withdrawal.severity'],
      { person: person({ parameters: atTheBrink }), population: { size, seed: 5 } },
    );
    const result = simulate(given);
    const ready = prepareScenario(given);
    if (!result.ok || !ready.ok) throw new Error(JSON.stringify([result, ready]));
    const { prepared, typical, inputs, begin, timeline, quantities } = ready.value;
    // The slow way: each person on a solver of their own.
    const through = Array.from({ length: size }, (_, number) => {
      const p = new Float64Array(typical.length);
      drawPerson(prepared, typical, 5, number, p);
      const curves = quantities.map(() => [] as number[]);
      createPersonRunner(prepared, createStructuredSolver(prepared.model), quantities).run(
        p,
        inputs,
        begin,
        timeline,
        (index, values) => curves.forEach((curve, q) => (curve[index] = values[q]!)),
      );
      return curves;
    }).filter((curves) => curves.flat().every(Number.isFinite));
    const failed = size - through.length;
    expect(failed).toBeGreaterThan(5);
    expect(failed).toBeLessThan(35);
    expect(result.value.warnings.map(({ code, message }) => [code, message])).toEqual([
      ['person-failed', `${failed} of ${size} simulated people left the numbers; they are left out of the bands`],
    ]);
    const at = 20;
    const sorted = Float64Array.from(through, (curves) => curves[0]![at]!).sort();
    expect(result.value.series[0]!.percentiles!.p90[at]).toBeCloseTo(percentile(sorted, 0.9), 9);
    for (const { percentiles } of result.value.series)
      for (const row of Object.values(percentiles!)) expect(row.every(Number.isFinite)).toBe(true);
  });

  it('never ends a forecast, whose lists are as long as people came through', () => {
    const ready = forecastFor(atTheBrink, 30, 20);
    if (!ready.ok) throw new Error(JSON.stringify(ready.issues));
    const { bands, peaks, peakDays, symptomDays, warnings } = ready.value.run([{ days: 3, doses: [] }], {
      tailDays: 10,
    });
    expect(warnings!.map(({ code }) => code)).toContain('person-failed');
    expect(peaks.length).toBeGreaterThan(0);
    expect(peaks.length).toBeLessThan(30);
    expect([peakDays.length, symptomDays.length]).toEqual([peaks.length, peaks.length]);
    for (const { typical, p10, p50, p90 } of bands)
      for (const values of [typical, p10, p50, p90]) expect([...values].every(Number.isFinite)).toBe(true);
    expect([...peaks].every(Number.isFinite)).toBe(true);
  });

  it('nor does everybody’s: bands that nobody is left in are not there, and are named', () => {
    const ready = forecastFor(atTheBrink, 3, 90);
    if (!ready.ok) throw new Error(JSON.stringify(ready.issues));
    const { bands, peaks, warnings } = ready.value.run([{ days: 3, doses: [] }], { tailDays: 10 });
    expect([bands.length, peaks.length]).toEqual([0, 0]);
    expect(warnings!.map(({ message }) => message)).toEqual([
      '3 of 3 simulated people left the numbers; they are left out of the bands',
      ...['withdrawal.severity', 'occupancy.total', 'plasma.diazepam'].map((name) =>
        expect.stringContaining(`the numbers of ${name} were lost`),
      ),
    ]);
  });
});

describe('a name that is near to none', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'plasma.constructor', 'plasma.foo', 'x'])(
    'is never answered with "did you mean" nothing: %s',
    (name) => {
      const parameters = Object.fromEntries([[name, { multiply: 2 }]]);
      const lines = wordsOf(
        scenario([oral('diazepam', 10, 0)], [1], [name], {
          person: person({ parameters }),
          comedication: [{ name, from: 0, to: 1 }],
          model: { off: [name], parameters: {} },
        }),
      );
      const parameter = wordsOf(overridden(parameters));
      expect(lines).toHaveLength(3);
      expect(parameter).toHaveLength(1);
      for (const line of [...lines, ...parameter]) {
        expect(line).not.toMatch(/""|\{\w+\}|\[native code\]/);
        expect(line).toMatch(/; (?:did you mean "|write |known are |"decrescendo drugs")|known are /);
      }
    },
  );

  it('says where those there are can be seen', () => {
    expect(wordsOf(scenario([], [1], ['plasma.foo']))).toEqual([
      'output-unknown at observe.outputs[0]: there is no output "plasma.foo"; write outputs: all to see what there is, such as occupancy.total',
    ]);
  });
});

describe('a scenario longer than a life', () => {
  const year = 365.25 * 24;
  it('is refused at once, wherever the length comes from', () => {
    const codes = (given: Scenario): string[] => wordsOf(given).map((line) => line.split(':')[0]!);
    expect(codes(scenario([oral('diazepam', 10, 0)], [0, 100_000 * year], 'all'))).toEqual([
      'scenario-too-long at observe',
    ]);
    expect(codes(scenario([oral('diazepam', 10, -101 * year)], [0], 'all'))).toEqual(['scenario-too-long at doses[0]']);
    expect(codes(scenario([oral('diazepam', 10, 0, { every: 24, count: 36_600 })], [0], 'all'))).toEqual([
      'scenario-too-long at doses[0]',
    ]);
    expect(codes(scenario([oral('diazepam', 10, 0, { every: 1e-6, count: 2e9 })], [0], 'all'))).toEqual([
      'count-too-large at doses[0].count',
    ]);
    expect(
      codes(scenario([], [0], 'all', { comedication: [{ name: 'fluvoxamine', from: -Infinity, to: 5 }] })),
    ).toEqual(['scenario-too-long at comedication[0]']);
    const past = prepareForecast({
      person: person(),
      history: [],
      historyDays: 400_000,
      comedication: [],
      population: { size: 0, seed: 1 },
    });
    expect(past.ok ? [] : past.issues.map(({ code, fields }) => fillMessage(code, fields))).toEqual([
      '400000 days of past use cannot be lived; write a whole number from 0 to 36525',
    ]);
  });

  it('and one as long as a life is not', () => {
    expect(wordsOf(scenario([oral('diazepam', 10, 0)], [100 * year], ['plasma.diazepam']))).toEqual([]);
  });
});
