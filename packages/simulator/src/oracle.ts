import type { CompiledModel } from '@decrescendo/equations';
import { createDormandPrince, type SolverCode, type Tolerance } from './dormand-prince.ts';
import type { Solver } from './structured-solver.ts';

export const oracleTolerance: Tolerance = { relative: 1e-9, absolute: 1e-11, maxSteps: 5_000_000 };

export interface OracleSolver extends Solver {
  /** The first code other than `done`, or `done`. */
  code: SolverCode;
}

/** The slow way through a compiled model: its full right-hand side, adaptive steps, nothing assumed about its structure. */
export function createOracle(model: CompiledModel, tolerance: Tolerance = oracleTolerance): OracleSolver {
  const x = new Float64Array(model.states.length);
  const p = new Float64Array(model.parameters.length);
  const u = new Float64Array(model.inputs.length);
  const generic = createDormandPrince(x.length);
  const firstSlow = model.counts.environment + model.counts.linear;
  const derivative = new Float64Array(x.length);
  const solver: OracleSolver = {
    x,
    p,
    u,
    time: 0,
    code: 'done',
    changed() {},
    inputsChanged() {},
    disturbed() {},
    restore(state, time) {
      x.set(state);
      solver.time = time;
    },
    advance(until, listener) {
      if (until <= solver.time) return;
      if (listener) {
        model.rhs(x, p, u, derivative);
        listener.hear(solver.time, x[firstSlow + listener.state]!, derivative[firstSlow + listener.state]!);
      }
      const code = generic.integrate((state, dx) => model.rhs(state, p, u, dx), x, until - solver.time, tolerance);
      if (solver.code === 'done') solver.code = code;
      solver.time = until;
    },
  };
  return solver;
}
