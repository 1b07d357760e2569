import { drug as lookUpDrug, perpetrator } from '@decrescendo/formulary';
import { entitiesOf, systemName } from '@decrescendo/mechanism';
import { describe, expect, it } from 'vitest';
import { planDay, splitAtMidnight } from './day-plan.ts';
import { prepareForecast } from './forecast.ts';
import { prepareForecastModel } from './forecast-model.ts';
import { intakeActions } from './happenings.ts';
import { liveDay, livePast, type PastPlans } from './lived-person.ts';
import type { DailyDose, ForecastSetup, Segment } from './types.ts';
import { curves, everyDay, forecaster, highest, hours, mg, oral, person, regimen } from './write-scenarios.fixture.ts';

const twice = [8, 20];

/** Slow states after a past, and the mean mismatch felt on each of the 20 days after a stop, by leaps or in full. */
function past(
  doses: readonly DailyDose[],
  days: number,
  leap: boolean,
): { states: Record<string, number>; felt: number[] } {
  const taken = lookUpDrug(doses[0]!.drug)!;
  const prepared = prepareForecastModel(entitiesOf([taken], lookUpDrug), [taken.name], []);
  const p = Float64Array.from(prepared.model.parameters, ({ value }) => value);
  const u = Float64Array.from(prepared.model.inputs, ({ fallback }) => fallback);
  const { own, spill } = splitAtMidnight(
    doses.flatMap(({ amount, minute }) =>
      intakeActions(prepared, p, { drug: taken, amount, route: 'oral', at: minute / 60, duration: 0 }),
    ),
  );
  const ordinary = planDay(own, spill);
  const plans: PastPlans = {
    days,
    ordinary,
    planOf: (day) => (day === -days ? planDay(own) : ordinary),
    changesOn: () => false,
    nextChange: () => 0,
  };
  const { solver, present } = livePast(prepared, p, u, plans, 0, leap);
  const index = prepared.stateIndex.get('withdrawal.felt')!;
  const felt = Array.from({ length: 20 }, (_, day) => {
    const before = solver.x[index]!;
    liveDay(solver, planDay(), day);
    return (solver.x[index]! - before) / 24;
  });
  const names = ['adaptation.fast', 'adaptation.slow', 'adaptation.protracted', `${systemName(taken.name)}.central`];
  return { states: Object.fromEntries(names.map((name) => [name, present[prepared.stateIndex.get(name)!]!])), felt };
}

describe('years of past use in leaps', () => {
  const cases = [
    { name: 'diazepam', dailyMg: 14, times: twice, days: 1095 },
    { name: 'alprazolam', dailyMg: 2, times: [8], days: 540 },
    { name: 'lorazepam', dailyMg: 2.8, times: [22], days: 400 },
    { name: 'zopiclone', dailyMg: 7.5, times: [22], days: 183 },
    { name: 'clonazepam', dailyMg: 2, times: twice, days: 1825 },
  ];
  it.each(cases)(
    'are held within 0.5 % of every day lived in full: $name $dailyMg mg a day for $days days',
    ({ name, dailyMg, times, days }) => {
      const [leaps, full] = [true, false].map((leap) => past(regimen(name, dailyMg, times), days, leap)) as [
        ReturnType<typeof past>,
        ReturnType<typeof past>,
      ];
      for (const [state, exact] of Object.entries(full.states)) {
        expect(Math.abs(leaps.states[state]! / exact - 1), state).toBeLessThan(0.005);
      }
      const largest = highest(full.felt);
      full.felt.forEach((exact, day) =>
        expect(Math.abs(leaps.felt[day]! - exact), `day ${day}`).toBeLessThan(0.005 * largest),
      );
    },
  );
});

describe('a forecast', () => {
  it('is what the whole simulation gives, day by day', () => {
    const [before, after] = [40, 20];
    const schedule: Segment[] = [
      { days: 10, doses: regimen('lorazepam', 1, twice) },
      { days: 5, doses: regimen('lorazepam', 0.5, [20]) },
    ];
    const { bands } = forecaster(regimen('lorazepam', 2, twice), before).run(schedule, { tailDays: after - 15 });
    const doses = [
      ...everyDay('lorazepam', 2, twice, before),
      ...everyDay('lorazepam', 1, twice, 10).map((dose) => ({ ...dose, at: dose.at + before * 24 })),
      ...everyDay('lorazepam', 0.5, [20], 5).map((dose) => ({ ...dose, at: dose.at + (before + 10) * 24 })),
    ];
    const ends = hours((before + 1) * 24, (before + after) * 24, 24);
    const { 'withdrawal.severity': severity } = curves(doses, ends, ['withdrawal.severity']);
    const forecast = bands.find(({ name }) => name === 'withdrawal.severity')!;
    expect(forecast.typical).toHaveLength(after);
    severity!.forEach((points, day) =>
      expect(Math.abs(forecast.typical[day]! - points), `day ${day}`).toBeLessThan(0.02),
    );
    expect(highest(severity!)).toBeGreaterThan(0.5);
  });

  it('gives daily means of occupancy and of plasma', () => {
    const { bands } = forecaster(regimen('lorazepam', 2, twice), 30).run(
      [{ days: 2, doses: regimen('lorazepam', 2, twice) }],
      { tailDays: 0 },
    );
    const fine = hours(30 * 24, 31 * 24, 0.1);
    const seen = curves(everyDay('lorazepam', 2, twice, 32), fine, ['plasma.lorazepam', 'occupancy.total']);
    for (const name of ['plasma.lorazepam', 'occupancy.total']) {
      const mean = seen[name]!.reduce((a, b) => a + b) / fine.length;
      expect(bands.find((band) => band.name === name)!.typical[0]! / mean).toBeCloseTo(1, 2);
    }
  });

  it('always runs the same people, the first n being the same whoever comes after, in whatever order schedules are run', () => {
    const setup = { population: { size: 6, seed: 9 } };
    const [one, other] = [
      forecaster(regimen('diazepam', 10, twice), 200, setup),
      forecaster(regimen('diazepam', 10, twice), 200, setup),
    ];
    const schedule: Segment[] = [{ days: 14, doses: regimen('diazepam', 5, twice) }];
    one.run([], { people: 2 });
    const all = one.run(schedule);
    expect(other.run(schedule, { people: 3 }).peaks).toEqual(all.peaks.slice(0, 3));
    expect(other.run(schedule)).toEqual(all);
    expect(one.run(schedule)).toEqual(all);
  });

  it('orders its bands and counts peaks and days with symptoms from the same curves', () => {
    const result = forecaster(regimen('alprazolam', 1.5, [8, 14, 20]), 300, { population: { size: 20, seed: 2 } }).run(
      [],
      { tailDays: 40 },
    );
    const [severity] = result.bands;
    severity!.p50.forEach((middle, day) => {
      expect(severity!.p10[day]).toBeLessThanOrEqual(middle);
      expect(severity!.p90[day]).toBeGreaterThanOrEqual(middle);
    });
    const peaks = [...result.peaks].sort((a, b) => a - b);
    expect(peaks[19]).toBeGreaterThanOrEqual(highest(severity!.p90));
    result.peakDays.forEach((day) => expect(day).toBeLessThan(15));
    result.symptomDays.forEach((days, i) =>
      result.peaks[i]! >= 4 ? expect(days).toBeGreaterThan(0) : expect(days).toBe(0),
    );
  });

  it('takes drugs in the schedule that the history did not know: a switch', () => {
    const history = forecaster(regimen('alprazolam', 2, [8, 14, 20]), 400);
    const switched = history.run([{ days: 60, doses: regimen('diazepam', 20, twice) }], { tailDays: 0 });
    expect(switched.bands.map(({ name }) => name)).toContain('plasma.diazepam');
    // Diazepam takes days to accumulate, so the exchange is felt, but half as much as a stop, and then not at all.
    const severity = switched.bands[0]!.typical;
    expect(highest(severity)).toBeLessThan(0.7 * highest(history.run([], { tailDays: 60 }).bands[0]!.typical));
    expect(severity[59]).toBeLessThan(1);
    expect(() => history.run([{ days: 1, doses: [{ drug: 'no-such-drug', amount: mg(1), minute: 0 }] }])).toThrow(
      RangeError,
    );
  });

  it('lives with comedication that starts or stops, long before, in the history, or in the schedule', () => {
    const plasma = (comedication: ForecastSetup['comedication']): Float64Array => {
      const { bands } = forecaster(regimen('diazepam', 10, twice), 400, { comedication }).run(
        [{ days: 60, doses: regimen('diazepam', 10, twice) }],
        { tailDays: 0 },
      );
      return bands.find(({ name }) => name === 'plasma.diazepam')!.typical;
    };
    const never = plasma([]);
    const always = plasma([{ name: 'fluvoxamine', from: -1e6, to: Infinity }]);
    const since = plasma([{ name: 'fluvoxamine', from: -200 * 24 + 5, to: Infinity }]);
    const later = plasma([{ name: 'fluvoxamine', from: 10 * 24 + 7, to: Infinity }]);
    const stopped = plasma([{ name: 'fluvoxamine', from: -1e6, to: -100 * 24 }]);
    expect(perpetrator('fluvoxamine')!.effects.length).toBeGreaterThan(0);
    expect(always[0]! / never[0]!).toBeGreaterThan(1.5);
    expect(since[0]! / always[0]!).toBeCloseTo(1, 2);
    expect(later[5]! / never[5]!).toBeCloseTo(1, 6);
    expect(later[59]! / always[59]!).toBeCloseTo(1, 1);
    expect(stopped[0]! / never[0]!).toBeCloseTo(1, 2);
  });

  it('counts a dose late in the evening on the day it is absorbed', () => {
    const lag = lookUpDrug('lorazepam')!.pharmacokinetics.absorption[0]!.lag.value;
    const minute = Math.floor(1440 - (lag * 60) / 2);
    const { bands } = forecaster([{ drug: 'lorazepam', amount: mg(1), minute }], 30).run([
      { days: 3, doses: [{ drug: 'lorazepam', amount: mg(1), minute }] },
    ]);
    const doses = [oral('lorazepam', 1, minute / 60, { every: 24, count: 33 })];
    const times = hours(32 * 24, 33 * 24, 0.1);
    const { 'plasma.lorazepam': plasma } = curves(doses, times, ['plasma.lorazepam']);
    const mean = plasma!.reduce((a, b) => a + b) / times.length;
    expect(bands.find(({ name }) => name === 'plasma.lorazepam')!.typical[2]! / mean).toBeCloseTo(1, 2);
  });

  it('runs with no history and with nothing to take', () => {
    const { bands, peaks } = forecaster([], 0, { population: { size: 2, seed: 1 } }).run([], { tailDays: 5 });
    expect(bands.map(({ name }) => name)).toEqual(['withdrawal.severity', 'occupancy.total']);
    for (const { typical } of bands) for (const value of typical) expect(Math.abs(value)).toBeLessThan(1e-3);
    expect(peaks).toHaveLength(2);
  });

  it('says where a setup is wrong', () => {
    const result = prepareForecast({
      person: person({ parameters: { 'diazepam.CLL': { multiply: 2 } } }),
      history: [...regimen('diazepam', 1, [8]), { drug: 'no-such-drug', amount: mg(1), minute: 0 }],
      historyDays: -1,
      comedication: [{ name: 'no-such-medicine', from: 0, to: 1 }],
      population: { size: -1, seed: 1 },
    });
    if (result.ok) throw new Error('it is wrong');
    expect(result.issues.map(({ code, path }) => `${code} at ${path}`)).toEqual([
      'comedication-unknown at comedication[0].name',
      'drug-unknown at history[1].drug',
      'history-days at historyDays',
      'population-size at population.size',
    ]);
  });
});
