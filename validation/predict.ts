import { drug, perpetrator, terminalHalfLife } from '@decrescendo/formulary';
import { simulate, typicalAdult, type Dose, type Scenario } from '@decrescendo/simulator';
import type { Arm, PublishedObservation } from './observation.ts';

interface Curve {
  readonly times: readonly number[];
  readonly values: readonly number[];
}

/** What the product says the study should have found, in the unit of the observation. */
export function predict(observation: PublishedObservation): number {
  const value = metricOf(observation, observation.arm);
  return observation.reference ? value / metricOf(observation, observation.reference) : value;
}

function metricOf(observation: PublishedObservation, arm: Arm): number {
  const { dose, metric } = observation;
  switch (metric) {
    case 'Cmax':
      return Math.max(...single(observation, arm).values);
    case 'tmax': {
      const { times, values } = single(observation, arm);
      return times[values.indexOf(Math.max(...values))]!;
    }
    case 'concentration':
      return curve(observation, arm, [0, observation.at!]).values[1]!;
    case 'AUC':
      return observation.to === undefined
        ? wholeArea(observation, arm)
        : area(curve(observation, arm, timesUntil(observation.to)));
    case 'clearance':
      return (dose.mg * 1000) / wholeArea(observation, arm);
    case 'halfLife': {
      const { times, values } = single(observation, arm);
      const [from, to] = [Math.floor(times.length * 0.9), times.length - 1];
      return (Math.LN2 * (times[to]! - times[from]!)) / Math.log(values[from]! / values[to]!);
    }
    case 'Css': {
      const last = dose.every! * (dose.count! - 1);
      const times = Array.from({ length: 97 }, (_, i) => last + (dose.every! * i) / 96);
      return area(curve(observation, arm, times)) / dose.every!;
    }
  }
}

function single(observation: PublishedObservation, arm: Arm): Curve {
  const names = [observation.dose.drug, observation.analyte];
  const slowest = Math.max(...names.map((name) => terminalHalfLife(drug(name)!.pharmacokinetics)));
  // Liver disease, age and inhibitors lengthen the tail up to several-fold.
  return curve(observation, arm, timesUntil(Math.max(24, 16 * slowest)));
}

/** Every three minutes for the absorption, then ever wider. */
function timesUntil(end: number): readonly number[] {
  const early = Array.from({ length: 161 }, (_, i) => i * 0.05).filter((time) => time < end);
  const late = Array.from({ length: 400 }, (_, i) => 8 * (end / 8) ** ((i + 1) / 400)).filter(
    (time) => time > 8 && time < end,
  );
  return [...early, ...late, end];
}

function area({ times, values }: Curve): number {
  return times.slice(1).reduce((sum, time, i) => sum + ((values[i]! + values[i + 1]!) / 2) * (time - times[i]!), 0);
}

function wholeArea(observation: PublishedObservation, arm: Arm): number {
  const { times, values } = single(observation, arm);
  const rate = Math.log(values.at(-20)! / values.at(-1)!) / (times.at(-1)! - times.at(-20)!);
  return area({ times, values }) + values.at(-1)! / rate;
}

function curve({ analyte, dose }: PublishedObservation, arm: Arm, times: readonly number[]): Curve {
  const { CYP2C19 = 'normal', ...person } = arm.person ?? {};
  const scenario: Scenario = {
    title: '',
    person: { ...typicalAdult, ...person, genotype: { ...typicalAdult.genotype, CYP2C19 } },
    comedication: (arm.comedication ?? []).map((entry) => ({
      ...entry,
      // Long enough before for its full effect.
      from: -12 * perpetrator(entry.name)!.onset.value,
      to: Infinity,
    })),
    doses: [
      {
        drug: dose.drug,
        amount: Math.round(dose.mg * 1e6) as Dose['amount'],
        route: dose.route,
        at: 0,
        ...(dose.every !== undefined && dose.count !== undefined && { every: dose.every, count: dose.count }),
      },
    ],
    model: { off: ['binding', 'tolerance', 'adaptation', 'withdrawal', 'relapse'], parameters: {} },
    observe: { times, outputs: [`plasma.${analyte}`] },
  };
  const result = simulate(scenario);
  if (!result.ok) throw new Error(result.issues.map(({ code, path }) => `${path}: ${code}`).join('; '));
  const [series] = result.value.series;
  return {
    times: result.value.time.values,
    values: dose.route === 'iv' ? afterBolus(series!.typical) : series!.typical,
  };
}

/** A value at a dose time is the one just before it: after a bolus the curve starts from its next point. */
function afterBolus(values: readonly number[]): readonly number[] {
  return values.map((value, i) => (i === 0 ? (values[1] ?? value) : value));
}
