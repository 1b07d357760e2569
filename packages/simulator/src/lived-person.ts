import type { DayPlan } from './day-plan.ts';
import { createPeriodicDay, type PeriodicDay } from './periodic-day.ts';
import type { PreparedModel } from './prepared-model.ts';
import { createRosenbrock } from './rosenbrock.ts';
import { apply } from './run-person.ts';
import { createStructuredSolver, type StructuredSolver } from './structured-solver.ts';

/** The plan of each day, by its number; day 0 is the first of the schedule, the history lies below. */
export interface PastPlans {
  readonly days: number;
  planOf(day: number): DayPlan;
  /** Whether a comedication starts or stops on that day. */
  changesOn(day: number): boolean;
  /** The next such day from `day` on, or 0. */
  nextChange(day: number): number;
  /** The plan of every ordinary day of the past. */
  readonly ordinary: DayPlan;
}

/** The last four weeks of the past are lived in full, so that everything quick stands where it should. */
const fullDays = 28;
/** Exposure this near its periodic state counts as there. */
const nearness = 0.005;
/** Change of enzymes [1/h] that no longer matters. */
const settled = 1e-5;
/** Longest step over the slow states [d], and the error they are held to. */
const longestLeap = 60;
const leapTolerance = 2e-4;

export interface LivedPerson {
  readonly solver: StructuredSolver;
  /** States at midnight of day 0. */
  readonly present: Float64Array;
  /** Inputs at midnight of day 0. */
  readonly inputs: Float64Array;
}

/**
 * Lives a person's past once: in full until exposure repeats itself from day to day, then in leaps over the slow states on the mean
 * of their derivative over such a day, and the last four weeks in full again.
 *
 * @param leap  false for the slow way it is held against
 */
export function livePast(
  prepared: PreparedModel,
  p: Float64Array,
  u: Float64Array,
  past: PastPlans,
  takenBefore: number,
  leap = true,
): LivedPerson {
  const solver = createStructuredSolver(prepared.model);
  const { environment, linear } = prepared.model.counts;
  solver.p.set(p);
  solver.u.set(u);
  solver.restore(
    Float64Array.from(prepared.model.states, ({ initial }) => initial),
    -past.days * 24,
  );
  solver.changed();
  if (environment > 0 && takenBefore > 0) solver.settleEnvironment(takenBefore);

  const periodic = createPeriodicDay(prepared.model, solver);
  const midnight = new Float64Array(linear);
  let day = -past.days;
  let known = false;
  while (day < 0) {
    const limit = Math.min(past.nextChange(day), -fullDays);
    if (leap && limit - day >= fullDays && !past.changesOn(day) && solver.unrest() < settled) {
      if (!known) {
        const kept = solver.x.slice();
        known = periodic.findState(past.ordinary, midnight);
        solver.restore(kept, day * 24);
      }
      if (known && isNear(solver.x.subarray(environment, environment + linear), midnight)) {
        leapOver(prepared, solver, periodic, past.ordinary, midnight, limit - day);
        day = limit;
        known = false;
        continue;
      }
    } else known = false;
    liveDay(solver, past.planOf(day), day);
    day += 1;
  }
  clearTotals(prepared, solver.x);
  return { solver, present: solver.x.slice(), inputs: solver.u.slice() };
}

/** One day with all its doses. */
export function liveDay(solver: StructuredSolver, plan: DayPlan, day: number): void {
  for (let k = 0; k < plan.times.length; k++) {
    solver.advance(day * 24 + plan.times[k]!);
    apply(solver, plan.actions[k]!);
  }
  solver.advance(day * 24 + 24);
}

function isNear(state: Float64Array, aim: Float64Array): boolean {
  let largest = 0;
  for (const value of aim) largest = Math.max(largest, Math.abs(value));
  for (let i = 0; i < state.length; i++) {
    // Totals grow for ever and are 0 in the aim.
    if (aim[i] === 0) continue;
    if (Math.abs(state[i]! - aim[i]!) > nearness * Math.abs(aim[i]!) + 1e-9 * largest) return false;
  }
  return true;
}

function leapOver(
  prepared: PreparedModel,
  solver: StructuredSolver,
  periodic: PeriodicDay,
  plan: DayPlan,
  midnight: Float64Array,
  days: number,
): void {
  const { environment, linear, slow } = prepared.model.counts;
  const time = solver.time + days * 24;
  const states = solver.x.slice(environment + linear);
  // Totals only follow: they carry no error that would matter.
  const scale = Float64Array.from(prepared.model.states.slice(environment + linear), ({ name }) =>
    /^(?:totals\.|withdrawal\.felt)/.test(name) ? 1e9 : 0.1,
  );
  periodic.collect(plan, midnight);
  const daily = (x: Float64Array, dx: Float64Array): void => {
    periodic.meanRhs(x, dx);
    for (let i = 0; i < slow; i++) dx[i] = dx[i]! * 24;
  };
  createRosenbrock(slow).integrate(daily, states, days, scale, leapTolerance, longestLeap);
  const after = solver.x.slice();
  after.set(midnight, environment);
  after.set(states, environment + linear);
  solver.restore(after, time);
}

/** Sets every running total to nothing, so that the next day's is read without loss of digits. */
export function clearTotals(prepared: PreparedModel, x: Float64Array): void {
  for (const [name, index] of prepared.stateIndex)
    if (name.startsWith('totals.') || name === 'withdrawal.felt') x[index] = 0;
}
