import type { PreparedModel } from './prepared-model.ts';
import { createRunningTotal } from './running-total.ts';
import type { Solver } from './structured-solver.ts';
import type { Action, Timeline } from './timeline.ts';

/** Runs one person through a timeline again and again; made once per model and list of quantities. */
export interface PersonRunner {
  /**
   * @param begin  time at which everything is naive [h]
   * @param read   hears the quantities at each time asked for: which of the times, and the values (reused, copy them)
   */
  run(
    p: Float64Array,
    u: Float64Array,
    begin: number,
    timeline: Timeline,
    read: (index: number, values: Float64Array) => void,
  ): void;
}

/** A sum in which what was added and taken away again leaves nothing behind. */
function cleanSum(a: number, b: number): number {
  const sum = a + b;
  return Math.abs(sum) < 1e-12 * Math.abs(b) ? 0 : sum;
}

/** What happens at a stop, done to a solver. */
export function apply(solver: Solver, actions: readonly Action[]): void {
  let shifted = false;
  for (const action of actions) {
    if (action.kind === 'add') {
      solver.x[action.state] = cleanSum(solver.x[action.state]!, action.amount);
    } else {
      solver.u[action.input] = cleanSum(solver.u[action.input]!, action.by);
      shifted = true;
    }
  }
  if (shifted) solver.inputsChanged();
  else solver.disturbed();
}

/** @param quantities  indices into the model's quantities */
export function createPersonRunner(
  prepared: PreparedModel,
  solver: Solver,
  quantities: readonly number[],
): PersonRunner {
  const { model } = prepared;
  const reader = model.reader(quantities);
  const out = new Float64Array(quantities.length);
  const initial = Float64Array.from(model.states, (state) => state.initial);
  const felt = prepared.stateIndex.get('withdrawal.felt');
  const dayMean = prepared.inputIndex.get('withdrawal.dayMean');
  const total = createRunningTotal();
  const listener =
    felt === undefined
      ? undefined
      : { state: felt - model.counts.environment - model.counts.linear, hear: total.add.bind(total) };

  return {
    run(p, u, begin, timeline, read) {
      solver.p.set(p);
      solver.u.set(u);
      solver.restore(initial, begin);
      solver.changed();
      total.clear();
      for (let k = 0; k < timeline.stops.length; k++) {
        const time = timeline.stops[k]!;
        solver.advance(time, listener);
        const readings = timeline.readings[k]!;
        if (readings.length > 0) {
          if (felt !== undefined && dayMean !== undefined) {
            solver.u[dayMean] = (solver.x[felt]! - total.at(time - 24)) / 24;
          }
          reader(solver.x, solver.p, solver.u, out);
          for (const index of readings) read(index, out);
        }
        if (timeline.actions[k]!.length > 0) apply(solver, timeline.actions[k]!);
      }
    },
  };
}
