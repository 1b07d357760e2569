import { fail, issue, ok, type Issue } from '@decrescendo/units';
import { drug as lookUpDrug, perpetrator, type Drug } from '@decrescendo/formulary';
import { entitiesOf } from '@decrescendo/mechanism';
import { checkComedication, findEntity, perpetratorsOf, unknownDrug } from './check-scenario.ts';
import { planDay, splitAtMidnight, type DayPlan } from './day-plan.ts';
import { prepareForecastModel, totalOf } from './forecast-model.ts';
import { intakeActions, shareTaken } from './happenings.ts';
import { clearTotals, livePast, liveDay, type LivedPerson, type PastPlans } from './lived-person.ts';
import { fillMessage } from './messages.ts';
import { outputsFor, weakest } from './outputs.ts';
import { percentile } from './percentiles.ts';
import { personInputs } from './person-inputs.ts';
import { applyOverrides, drawPerson, qualifiedName } from './person-parameters.ts';
import type { PreparedModel } from './prepared-model.ts';
import { longestHistoryDays } from './span.ts';
import type { TimedAction } from './timeline.ts';
import type {
  DailyDose,
  Forecast,
  ForecastBand,
  Forecaster,
  ForecastSetup,
  PrepareForecast,
  Segment,
  SimulationWarning,
} from './types.ts';

/** Days that are simulated after the end of a schedule where not told otherwise: withdrawal peaks after the last dose. */
const defaultTail = 42;
/** Severity from which a day counts as one with symptoms. */
const symptomThreshold = 4;

/** Everything that depends on which drugs take part; the typical person is number -1. */
interface Cast {
  readonly names: ReadonlySet<string>;
  readonly prepared: PreparedModel;
  readonly typical: Float64Array;
  readonly inputs: Float64Array;
  readonly people: Map<number, LivedPerson>;
  readonly comedication: ReadonlyMap<number, readonly TimedAction[]>;
}

/**
 * Gets ready to forecast: checks the person and their history. The history of each person is lived when they are first asked for,
 * and kept; then any number of schedules start from there.
 *
 * @returns  a forecaster, or issues: `drug-unknown`, `comedication-unknown`, `parameter-unknown`, `parameter-not-positive`, `population-size`,
 *   `history-days`; `series-not-finite` where the typical person's own present is beyond what can be computed. No number of a forecast is
 *   NaN or infinite: what was lost is left out, and its `warnings` say so. Its
 *   `run` adds `tailDays` (42) days without doses to the schedule; give 0 where the last segment is to be the end. It throws a RangeError
 *   where a schedule names a drug the formulary does not know.
 * @example
 * const ready = prepareForecast({ person: typicalAdult, history, historyDays: 1095, comedication: [], population: { size: 40, seed: 1 } });
 * if (ready.ok) ready.value.run([{ days: 14, doses: history }]).bands[0].p90 // withdrawal.severity, one number a day
 */
export const prepareForecast: PrepareForecast = (setup) => {
  const issues = checkSetup(setup);
  if (issues.length > 0) return fail(...issues);
  const casts: Cast[] = [];
  const first = createCast(setup, drugsOf(setup.history), issues);
  if (issues.length > 0) return fail(...issues);
  casts.push(first);

  const forecaster: Forecaster = {
    run(schedule, options = {}) {
      const needed = [
        ...new Set([...setup.history, ...schedule.flatMap(({ doses }) => doses)].map(({ drug }) => nameOf(drug))),
      ];
      let cast = casts.find(({ names }) => needed.every((name) => names.has(name)));
      if (!cast) {
        const known = new Set([...casts.flatMap(({ names }) => [...names]), ...needed]);
        cast = createCast(
          setup,
          [...known].map((name) => findEntity(name)!),
          [],
        );
        casts.push(cast);
      }
      return runSchedule(
        setup,
        cast,
        schedule,
        options.people ?? setup.population.size,
        options.tailDays ?? defaultTail,
      );
    },
  };
  // One day of the present dose: what is lost there would be lost in every schedule.
  const { bands } = runSchedule(setup, first, [{ days: 1, doses: setup.history }], 0, 0);
  const present = new Set(bands.map(({ name }) => name));
  const lost = seriesOf(first).filter((name) => !present.has(name));
  return lost.length > 0
    ? fail(issue('series-not-finite', 'person.parameters', { series: lost.join(', ') }))
    : ok(forecaster);
};

function seriesOf({ names }: Cast): string[] {
  return ['withdrawal.severity', 'occupancy.total', ...[...names].map((name) => `plasma.${name}`)];
}

function checkSetup(setup: ForecastSetup): Issue[] {
  const issues = checkComedication(setup.comedication);
  setup.history.forEach(({ drug }, i) => {
    if (!findEntity(drug)) issues.push(unknownDrug(`history[${i}].drug`, drug));
  });
  const { historyDays } = setup;
  if (!(Number.isInteger(historyDays) && historyDays >= 0 && historyDays <= longestHistoryDays))
    issues.push(issue('history-days', 'historyDays', { days: historyDays, most: longestHistoryDays }));
  const { size } = setup.population;
  if (!(Number.isInteger(size) && size >= 0)) issues.push(issue('population-size', 'population.size', { size }));
  return issues;
}

/** @throws RangeError where a schedule names a drug the formulary does not know: plans are checked before they come here */
function nameOf(drug: string): string {
  const found = findEntity(drug);
  if (!found) throw new RangeError(`the formulary does not know ${drug}`);
  return found.name;
}

function drugsOf(doses: readonly DailyDose[]): Drug[] {
  return [...new Set(doses.map(({ drug }) => findEntity(drug)!))];
}

function createCast(setup: ForecastSetup, taken: readonly Drug[], issues: Issue[]): Cast {
  const names = taken.map(({ name }) => name).sort();
  const prepared = prepareForecastModel(entitiesOf(taken, lookUpDrug), names, perpetratorsOf(setup.comedication));
  const typical = Float64Array.from(prepared.model.parameters, ({ value }) => value);
  issues.push(...applyOverrides(prepared, typical, setup.person.parameters, 'person.parameters'));
  const inputs = Float64Array.from(prepared.model.inputs, ({ fallback }) => fallback);
  for (const [name, value] of Object.entries(personInputs(setup.person))) {
    const index = prepared.inputIndex.get(name);
    if (index !== undefined) inputs[index] = value;
  }
  return {
    names: new Set(names),
    prepared,
    typical,
    inputs,
    people: new Map(),
    comedication: comedicationByDay(setup, prepared, inputs),
  };
}

/** What comedication does, by day; what began before the history is already in force. */
function comedicationByDay(
  setup: ForecastSetup,
  prepared: PreparedModel,
  inputs: Float64Array,
): Map<number, TimedAction[]> {
  const byDay = new Map<number, TimedAction[]>();
  for (const entry of setup.comedication) {
    const known = perpetrator(entry.name)!;
    const reference = known.effects.find(({ referenceDailyMg }) => referenceDailyMg !== undefined)?.referenceDailyMg;
    for (const { time, action } of shareTaken(prepared, { ...entry, name: known.name }, reference)) {
      const day = Math.floor(time / 24);
      if (day < -setup.historyDays) {
        if (action.kind === 'shift') inputs[action.input] = inputs[action.input]! + action.by;
      } else byDay.set(day, [...(byDay.get(day) ?? []), { time: time - day * 24, action }]);
    }
  }
  return byDay;
}

function dayOf(
  cast: Cast,
  doses: readonly DailyDose[],
): { own: readonly TimedAction[]; spill: readonly TimedAction[] } {
  return splitAtMidnight(
    doses.flatMap(({ drug, amount, minute }) =>
      intakeActions(cast.prepared, cast.typical, {
        drug: findEntity(drug)!,
        amount,
        route: 'oral',
        at: minute / 60,
        duration: 0,
      }),
    ),
  );
}

function live(setup: ForecastSetup, cast: Cast, person: number): LivedPerson {
  const known = cast.people.get(person);
  if (known) return known;
  const p = cast.typical.slice();
  if (person >= 0) drawPerson(cast.prepared, cast.typical, setup.population.seed, person, p);
  const daily = dayOf(cast, setup.history);
  const ordinary = planDay(daily.own, daily.spill);
  const first = planDay(daily.own);
  const days = setup.historyDays;
  const changes = [...cast.comedication.keys()].filter((day) => day < 0).sort((a, b) => a - b);
  const past: PastPlans = {
    days,
    ordinary,
    planOf: (day) => {
      const extra = cast.comedication.get(day);
      if (extra) return planDay(extra, daily.own, day > -days ? daily.spill : []);
      return day === -days ? first : ordinary;
    },
    changesOn: (day) => cast.comedication.has(day),
    nextChange: (day) => changes.find((change) => change >= day) ?? 0,
  };
  const earliest = Math.min(0, ...setup.comedication.map(({ from }) => from));
  const takenBefore = Math.min(4000, Math.max(0, -days * 24 - earliest));
  const lived = livePast(cast.prepared, p, cast.inputs, past, takenBefore);
  cast.people.set(person, lived);
  return lived;
}

function runSchedule(
  setup: ForecastSetup,
  cast: Cast,
  schedule: readonly Segment[],
  people: number,
  tail: number,
): Forecast {
  const { prepared } = cast;
  const plans = planSchedule(setup, cast, schedule, tail);
  const days = plans.length;
  const names = seriesOf(cast);
  const totals = ['withdrawal.felt', 'totals.occupancy', ...[...cast.names].map(totalOf)].map((name) =>
    prepared.stateIndex.get(name)!,
  );
  const dayMean = prepared.inputIndex.get('withdrawal.dayMean')!;
  const severity = prepared.model.reader([prepared.quantityIndex.get('withdrawal.severity')!]);
  const out = new Float64Array(1);

  /** @returns whether every number of it is one */
  const runPerson = (person: number, into: readonly Float64Array[], offset: number, stride: number): boolean => {
    let whole = true;
    const { solver, present, inputs } = live(setup, cast, person);
    solver.u.set(inputs);
    solver.inputsChanged();
    solver.restore(present, 0);
    for (let day = 0; day < days; day++) {
      liveDay(solver, plans[day]!, day);
      const at = offset + day * stride;
      for (let k = 0; k < totals.length; k++) into[k]![at] = solver.x[totals[k]!]! / 24;
      const inputBefore = solver.u[dayMean]!;
      solver.u[dayMean] = into[0]![at]!;
      severity(solver.x, solver.p, solver.u, out);
      solver.u[dayMean] = inputBefore;
      into[0]![at] = out[0]!;
      for (const values of into) whole &&= Number.isFinite(values[at]!);
      clearTotals(prepared, solver.x);
    }
    return whole;
  };

  const typical = names.map(() => new Float64Array(days));
  runPerson(-1, typical, 0, 1);
  const spread = names.map(() => new Float64Array(days * people));
  // Who fails leaves their column to the next: one person's failure ends nothing.
  let through = 0;
  for (let person = 0; person < people; person++) if (runPerson(person, spread, through, people)) through += 1;

  const peaks = new Float64Array(through);
  const peakDays = new Float64Array(through);
  const symptomDays = new Float64Array(through);
  for (let person = 0; person < through; person++) {
    for (let day = 0; day < days; day++) {
      const points = spread[0]![day * people + person]!;
      if (points > peaks[person]!) {
        peaks[person] = points;
        peakDays[person] = day;
      }
      if (points >= symptomThreshold) symptomDays[person] = symptomDays[person]! + 1;
    }
  }
  const known = new Map(outputsFor(prepared.entities).map((output) => [output.name, output]));
  const warnings: SimulationWarning[] = [];
  const warn = (code: string, path: string, fields: Readonly<Record<string, string | number>>): void => {
    warnings.push({ code, path, message: fillMessage(code, fields) });
  };
  if (through < people) warn('person-failed', 'population', { count: people - through, size: people });
  const bands = names.flatMap((name, k): ForecastBand[] => {
    if (!typical[k]!.every(Number.isFinite) || (people > 0 && through === 0)) {
      warn('series-not-finite', 'person.parameters', { series: name });
      return [];
    }
    const output = known.get(name)!;
    const grades = output.rests.flatMap((parameter) => {
      const index = prepared.parameterIndex.get(qualifiedName(parameter));
      return index === undefined ? [] : [prepared.model.parameters[index]!.grade];
    });
    return [
      {
        name,
        unit: output.unit,
        grade: weakest(grades),
        typical: typical[k]!,
        ...summarise(spread[k]!, typical[k]!, days, people, through),
      },
    ];
  });
  return {
    days: Float64Array.from({ length: days }, (_, day) => day),
    bands,
    peaks,
    peakDays,
    symptomDays,
    ...(warnings.length > 0 && { warnings }),
  };
}

/** The plan of every day of a schedule and its tail. */
function planSchedule(setup: ForecastSetup, cast: Cast, schedule: readonly Segment[], tail: number): DayPlan[] {
  const plans: DayPlan[] = [];
  let before = setup.historyDays > 0 ? dayOf(cast, setup.history).spill : [];
  for (const { days, doses } of [...schedule, { days: tail, doses: [] }]) {
    const daily = dayOf(cast, doses);
    const ordinary = planDay(daily.own, daily.spill);
    for (let k = 0; k < days; k++) {
      const extra = cast.comedication.get(plans.length);
      plans.push(k > 0 && !extra ? ordinary : planDay(extra ?? [], daily.own, before));
      before = daily.spill;
    }
  }
  return plans;
}

function summarise(
  values: Float64Array,
  typical: Float64Array,
  days: number,
  stride: number,
  people: number,
): Pick<ForecastBand, 'p10' | 'p50' | 'p90'> {
  if (stride === 0) return { p10: typical, p50: typical, p90: typical };
  const [p10, p50, p90] = [new Float64Array(days), new Float64Array(days), new Float64Array(days)];
  for (let day = 0; day < days; day++) {
    const sorted = values.subarray(day * stride, day * stride + people).sort();
    p10[day] = percentile(sorted, 0.1);
    p50[day] = percentile(sorted, 0.5);
    p90[day] = percentile(sorted, 0.9);
  }
  return { p10, p50, p90 };
}
