import type { CompiledModel } from '@decrescendo/equations';
import { createExponentialAction } from './exponential-action.ts';
import { bindKernels, type Kernels } from './kernels.ts';
import { createNewton } from './newton.ts';
import { nextPanel } from './panels.ts';
import { createPropagatorCache } from './propagator.ts';
import { createRungeKutta, type NodeRightHandSide } from './runge-kutta.ts';

/** Hears where one slow state and its derivative stood at the start of every step. */
export interface StepListener {
  /** Which state, counted from the first slow one. */
  readonly state: number;
  hear(time: number, value: number, derivative: number): void;
}

/** What a run needs of a solver; the fast and the slow way are both one. */
export interface Solver {
  /** Environment, linear, slow states in the model's order; write here for doses. */
  readonly x: Float64Array;
  /** Parameters; after a change call `changed`. */
  readonly p: Float64Array;
  /** Inputs; after a change call `changed`. */
  readonly u: Float64Array;
  /** Present time [h]. */
  time: number;
  /** Says that parameters or inputs are no longer what they were. */
  changed(): void;
  /** Says that only inputs are no longer what they were. */
  inputsChanged(): void;
  /** Says that something happened now (a dose): the next steps are short. */
  disturbed(): void;
  /** Moves everything to `until`; nothing happens on the way. */
  advance(until: number, listener?: StepListener): void;
  /** Puts another solution in the place of this one; the propagators stay. */
  restore(x: Float64Array, time: number): void;
}

export interface StructuredSolver extends Solver {
  /** The fastest change of an environment state [1/h]; 0 where all stand still. */
  unrest(): number;
  /** The kernels at the present parameters and inputs. */
  readonly kernels: Kernels;
  /** Lets environment states alone run on for some hours, before anything else happens. */
  settleEnvironment(hours: number): void;
  /** Moves the linear states alone, at the present environment. */
  propagate(h: number): void;
  /** How the linear states move over `h` at the present environment: row-major, without the constant part. */
  writeMatrix(h: number, matrix: Float64Array): void;
}

/** An environment this near to where it is going is there. */
const nearlyThere = 2e-4;
/** How much an environment state may move in one step. */
const environmentStep = 0.02;
/** Longest step of the environment itself [h]. */
const environmentPace = 0.25;
/** A step stiffer than this is taken again at half the length: see `runge-kutta.ts`. */
const stiffest = 1;
const shortestStep = 2 ** -16;

/**
 * The fast way through a compiled model: the linear block moves exactly by matrix exponentials, one for each distinct span; the slow
 * states take Runge-Kutta steps on the drive, evaluated once per node; while enzymes change the block is frozen at the middle of
 * each short step. `oracle.ts` is the slow way it is held against.
 */
export function createStructuredSolver(model: CompiledModel): StructuredSolver {
  const { environment: nEnvironment, linear: nLinear, slow: nSlow, drive: nDrive } = model.counts;
  const x = new Float64Array(nEnvironment + nLinear + nSlow);
  const p = new Float64Array(model.parameters.length);
  const u = new Float64Array(model.inputs.length);
  const kernels = bindKernels(model, p, u);
  const environment = x.subarray(0, nEnvironment);
  const linear = x.subarray(nEnvironment, nEnvironment + nLinear);
  const firstSlow = nEnvironment + nLinear;
  const slow = x.subarray(firstSlow);
  const A = new Float64Array(nLinear * nLinear);
  const b = new Float64Array(nLinear);
  const propagators = createPropagatorCache(nLinear);
  const moveOnce = createExponentialAction(nLinear);
  const newton = createNewton(nEnvironment);
  const drives = [new Float64Array(nDrive), new Float64Array(nDrive), new Float64Array(nDrive)] as const;
  const rungeKutta = createRungeKutta(nSlow);
  const environmentStepper = createRungeKutta(nEnvironment);
  const environmentBefore = new Float64Array(nEnvironment);
  const environmentRate = new Float64Array(nEnvironment);
  const probe = new Float64Array(x.length);
  let start: 0 | 2 = 0;
  let driveKnown = false;
  let blockKnown = false;
  let lastDisturbance = 0;
  let longestStep = Infinity;
  const before = new Float64Array(x.length);
  let parametersChanged = true;
  const blockEnvironment = new Float64Array(nEnvironment);
  const blockInputs = new Float64Array(u.length);

  const slowAt: NodeRightHandSide = (node, state, derivative) => {
    const w = node === 1 ? drives[1] : node === 0 ? drives[start] : drives[start === 0 ? 2 : 0];
    kernels.slowRhs(state, w, derivative);
  };
  const environmentAt: NodeRightHandSide = (_node, state, derivative) => {
    probe.set(state);
    kernels.environmentRhs(probe, derivative);
  };

  /** The fastest change of the environment [1/h]; 0 where it stands still. */
  function unrest(): number {
    if (nEnvironment === 0) return 0;
    kernels.environmentRhs(x, environmentRate);
    let fastest = 0;
    for (let i = 0; i < nEnvironment; i++) fastest = Math.max(fastest, Math.abs(environmentRate[i]!));
    if (fastest === 0) return 0;
    // Nearly there: the rest of the way changes nothing that could be seen, so it is taken at once.
    if (newton.settle(kernels.environmentRhs, x, nearlyThere)) return 0;
    return fastest;
  }

  function paceEnvironment(h: number): void {
    const paces = Math.ceil(h / environmentPace);
    for (let k = 0; k < paces; k++) environmentStepper.step(environmentAt, environment, h / paces);
  }

  /** Half a step of environment and linear states while the environment moves. */
  function moveUnsettled(h: number): void {
    for (let i = 0; i < nEnvironment; i++) environmentBefore[i] = x[i]!;
    paceEnvironment(h);
    probe.set(x);
    for (let i = 0; i < nEnvironment; i++) probe[i] = (environmentBefore[i]! + x[i]!) / 2;
    kernels.linearBlock(probe, A, b);
    moveOnce(A, b, linear, h);
  }

  /** Whether enzymes and inputs are where they were when the present propagators were made. */
  function blockStillHolds(): boolean {
    if (parametersChanged) return false;
    for (let i = 0; i < nEnvironment; i++) if (Math.abs(x[i]! - blockEnvironment[i]!) > 1e-7) return false;
    for (let i = 0; i < u.length; i++) if (u[i] !== blockInputs[i]) return false;
    return true;
  }

  function knowBlock(): void {
    if (!blockKnown) {
      if (!blockStillHolds()) {
        kernels.linearBlock(x, A, b);
        propagators.reset(A, b);
        for (let i = 0; i < nEnvironment; i++) blockEnvironment[i] = x[i]!;
        blockInputs.set(u);
        parametersChanged = false;
      }
      blockKnown = true;
    }
  }

  function moveSettled(h: number): void {
    knowBlock();
    propagators.move(linear, h);
  }

  const solver: StructuredSolver = {
    x,
    p,
    u,
    time: 0,
    changed() {
      longestStep = Infinity;
      kernels.changed();
      blockKnown = false;
      parametersChanged = true;
      driveKnown = false;
      lastDisturbance = solver.time;
    },
    inputsChanged() {
      kernels.changed();
      blockKnown = false;
      driveKnown = false;
      lastDisturbance = solver.time;
    },
    disturbed() {
      driveKnown = false;
      lastDisturbance = solver.time;
    },
    kernels,
    unrest,
    propagate: moveSettled,
    writeMatrix(h, matrix) {
      knowBlock();
      propagators.writeOut(propagators.over(h), matrix);
    },
    settleEnvironment(hours) {
      paceEnvironment(hours);
      blockKnown = false;
      driveKnown = false;
    },
    restore(state, time) {
      x.set(state);
      solver.time = time;
      driveKnown = false;
      lastDisturbance = time;
      blockKnown = false;
    },
    advance(until, listener) {
      let unsettled = unrest();
      while (solver.time < until) {
        let h = Math.min(nextPanel(solver.time - lastDisturbance, until - solver.time), longestStep);
        if (unsettled > 0) {
          blockKnown = false;
          while (h > 1 / 64 && h * unsettled > environmentStep) h /= 2;
        }
        const move = unsettled > 0 ? moveUnsettled : moveSettled;
        if (nSlow === 0) {
          move(h / 2);
          move(h / 2);
        } else {
          before.set(x);
          if (!driveKnown) kernels.drive(x, drives[start]);
          move(h / 2);
          kernels.drive(x, drives[1]);
          move(h / 2);
          const end = start === 0 ? 2 : 0;
          kernels.drive(x, drives[end]);
          const stiffness = rungeKutta.step(slowAt, slow, h);
          if (stiffness > stiffest && h > shortestStep) {
            x.set(before);
            driveKnown = true;
            longestStep = h / 2;
            continue;
          }
          if (listener)
            listener.hear(solver.time, before[firstSlow + listener.state]!, rungeKutta.first[listener.state]!);
          start = end;
          driveKnown = true;
        }
        solver.time = h === until - solver.time ? until : solver.time + h;
        if (unsettled > 0) unsettled = unrest();
      }
    },
  };
  return solver;
}
