import type { Nanograms } from '@decrescendo/units';
import { typicalAdult } from './person-inputs.ts';
import { prepareForecast } from './forecast.ts';
import { simulate } from './simulate.ts';
import type { DailyDose, Dose, Forecaster, ForecastSetup, Person, Scenario, SimulationResult } from './types.ts';

/** Short ways to write scenarios in the tests of this room. */

export function person(more: Partial<Person> = {}): Person {
  return { ...typicalAdult, ...more };
}

export function mg(amount: number): Nanograms {
  return Math.round(amount * 1e6) as Nanograms;
}

export function oral(drug: string, amount: number, at: number, more: Partial<Dose> = {}): Dose {
  return { drug, amount: mg(amount), route: 'oral', at, ...more };
}

/** A daily amount in equal parts at these hours, for so many days. */
export function everyDay(drug: string, amount: number, hours: readonly number[], days: number): Dose[] {
  return hours.map((at) => oral(drug, amount / hours.length, at, { every: 24, count: days }));
}

export function regimen(drug: string, amount: number, hours: readonly number[]): DailyDose[] {
  return hours.map((hour) => ({ drug, amount: mg(amount / hours.length), minute: hour * 60 }));
}

export function scenario(
  doses: readonly Dose[],
  times: readonly number[],
  outputs: readonly string[] | 'all',
  more: Partial<Scenario> = {},
): Scenario {
  return {
    title: 'test',
    person: typicalAdult,
    comedication: [],
    doses,
    model: { off: [], parameters: {} },
    observe: { times, outputs },
    ...more,
  };
}

export function run(given: Scenario): SimulationResult {
  const result = simulate(given);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** The typical curves of a scenario by output name. */
export function curves(...given: Parameters<typeof scenario>): Record<string, readonly number[]> {
  return Object.fromEntries(run(scenario(...given)).series.map(({ name, typical }) => [name, typical]));
}

export function hours(from: number, to: number, step = 1): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
}

export function forecaster(
  history: readonly DailyDose[],
  historyDays: number,
  more: Partial<ForecastSetup> = {},
): Forecaster {
  const result = prepareForecast({
    person: typicalAdult,
    history,
    historyDays,
    comedication: [],
    population: { size: 0, seed: 1 },
    ...more,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

export function highest(values: ArrayLike<number>): number {
  return Array.from(values).reduce((a, b) => Math.max(a, b), -Infinity);
}

/** Area under a curve by trapezes. */
export function area(times: readonly number[], values: readonly number[]): number {
  return times.slice(1).reduce((sum, t, i) => sum + ((t - times[i]!) * (values[i]! + values[i + 1]!)) / 2, 0);
}
