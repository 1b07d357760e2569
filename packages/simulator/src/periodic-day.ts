import type { CompiledModel } from '@decrescendo/equations';
import type { DayPlan } from './day-plan.ts';
import { solveInPlace } from './matrix-exponential.ts';
import { nextPanel } from './panels.ts';
import type { StructuredSolver } from './structured-solver.ts';

/** Exposure that repeats every day, and what it drives the slow states with in the course of that day. */
export interface PeriodicDay {
  /**
   * Puts the linear states where they are at midnight when the same day has been lived for ever.
   * @returns whether there is such a state
   */
  findState(plan: DayPlan, out: Float64Array): boolean;
  /** Lives one such day from `midnight` on and keeps the drive at the nodes of its steps. The solver's linear states end as they began. */
  collect(plan: DayPlan, midnight: Float64Array): void;
  /** Mean over the collected day of the slow states' derivative [per h]: not the derivative at the mean drive, rise and fall differ. */
  meanRhs(slow: Float64Array, out: Float64Array): void;
  /** Mean over the day of something read at each node; `read` looks at the solver's states. */
  meanOf(plan: DayPlan, midnight: Float64Array, read: () => number): number;
}

export function createPeriodicDay(model: CompiledModel, solver: StructuredSolver): PeriodicDay {
  const { environment, linear: nLinear, slow: nSlow, drive: nDrive } = model.counts;
  const linear = solver.x.subarray(environment, environment + nLinear);
  const matrix = new Float64Array(nLinear * nLinear);
  const day = new Float64Array(nLinear * nLinear);
  const derivative = new Float64Array(nSlow);
  let drives: Float64Array[] = [];
  let weights: number[] = [];

  /** Walks the day by the steps the solver would take; `visit` hears each node with its Simpson weight [h]. */
  function walk(plan: DayPlan, midnight: Float64Array, visit: (weight: number) => void): void {
    linear.set(midnight);
    // What the last dose of the day before still disturbs is past its steep part; doses at midnight itself act at once.
    let since = 24 - (plan.times.at(-1) ?? 0);
    let time = 0;
    for (let k = 0; k <= plan.times.length; k++) {
      const until = k < plan.times.length ? plan.times[k]! : 24;
      while (time < until) {
        const h = nextPanel(since, until - time);
        visit(h / 6);
        solver.propagate(h / 2);
        visit((4 * h) / 6);
        solver.propagate(h / 2);
        visit(h / 6);
        since += h;
        time = h === until - time ? until : time + h;
      }
      if (k < plan.times.length) {
        for (const action of plan.actions[k]!)
          if (action.kind === 'add') solver.x[action.state] = solver.x[action.state]! + action.amount;
        since = 0;
      }
    }
  }

  return {
    findState(plan, out) {
      out.fill(0);
      linear.set(out);
      walk(plan, out, () => {});
      solver.writeMatrix(24, day);
      for (let i = 0; i < nLinear; i++) {
        for (let j = 0; j < nLinear; j++) matrix[i * nLinear + j] = (i === j ? 1 : 0) - day[i * nLinear + j]!;
      }
      out.set(linear);
      for (let j = 0; j < nLinear; j++) {
        if (!isTotal(j)) continue;
        // A running total never repeats; nothing depends on it, so it starts from nothing.
        for (let i = 0; i < nLinear; i++) {
          matrix[i * nLinear + j] = i === j ? 1 : 0;
          matrix[j * nLinear + i] = i === j ? 1 : 0;
        }
        out[j] = 0;
      }
      return solveInPlace(matrix, out, nLinear, 1);
    },
    collect(plan, midnight) {
      drives = [];
      weights = [];
      let shared = false;
      walk(plan, midnight, (weight) => {
        // The end of a step is the start of the next: one node, both weights. A dose fills a depot and does not jump the drive.
        if (shared && weights.length > 0) {
          weights[weights.length - 1] = weights.at(-1)! + weight;
          shared = false;
          return;
        }
        const w = new Float64Array(nDrive);
        solver.kernels.drive(solver.x, w);
        drives.push(w);
        weights.push(weight);
        shared = weights.length >= 3 && weights.length % 2 === 1;
      });
    },
    meanRhs(slow, out) {
      out.fill(0);
      for (let k = 0; k < drives.length; k++) {
        solver.kernels.slowRhs(slow, drives[k]!, derivative);
        const share = weights[k]! / 24;
        for (let i = 0; i < nSlow; i++) out[i] = out[i]! + share * derivative[i]!;
      }
    },
    meanOf(plan, midnight, read) {
      let sum = 0;
      walk(plan, midnight, (weight) => {
        sum += (weight / 24) * read();
      });
      return sum;
    },
  };

  function isTotal(j: number): boolean {
    for (let i = 0; i < nLinear; i++) if (day[i * nLinear + j] !== (i === j ? 1 : 0)) return false;
    return true;
  }
}
