/** Tableau of Dormand & Prince 1980, order 5 with an embedded order 4. */
const a21 = 1 / 5;
const [a31, a32] = [3 / 40, 9 / 40];
const [a41, a42, a43] = [44 / 45, -56 / 15, 32 / 9];
const [a51, a52, a53, a54] = [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729];
const [a61, a62, a63, a64, a65] = [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656];
const [a71, a73, a74, a75, a76] = [35 / 384, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84];
const [e1, e3, e4, e5, e6, e7] = [71 / 57600, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40];

export type RightHandSide = (x: Float64Array, dx: Float64Array) => void;

/**
 * What an integration came to; never an exception.
 * `done` · `too-many-steps`: loosen the tolerance or use the structured solver (often the system is stiff) ·
 * `step-too-small`: the right-hand side jumps; put an event there · `not-finite`: look at the parameters
 */
export type SolverCode = 'done' | 'too-many-steps' | 'step-too-small' | 'not-finite';

export interface Tolerance {
  readonly relative: number;
  readonly absolute: number;
  readonly maxSteps: number;
}

export interface DormandPrince {
  /** Advances `x` in place over `span` (> 0) with step-size control. */
  integrate(f: RightHandSide, x: Float64Array, span: number, tolerance: Tolerance): SolverCode;
  /** One step of fixed size, for measuring the order. */
  step(f: RightHandSide, x: Float64Array, h: number): void;
}

/**
 * The generic solver: slow, trusts nothing about the system, and so the oracle for every faster way.
 *
 * @param n  length of the state
 * @source   Hairer, Norsett & Wanner, Solving Ordinary Differential Equations I, II.4 and II.5
 */
export function createDormandPrince(n: number): DormandPrince {
  const k = Array.from({ length: 7 }, () => new Float64Array(n));
  const [k1, k2, k3, k4, k5, k6, k7] = k as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const trial = new Float64Array(n);
  const next = new Float64Array(n);

  /** Expects k1 = f(x); leaves the new state in `next` and its derivative in k7. */
  function stages(f: RightHandSide, x: Float64Array, h: number): void {
    for (let i = 0; i < n; i++) trial[i] = x[i]! + h * a21 * k1[i]!;
    f(trial, k2);
    for (let i = 0; i < n; i++) trial[i] = x[i]! + h * (a31 * k1[i]! + a32 * k2[i]!);
    f(trial, k3);
    for (let i = 0; i < n; i++) trial[i] = x[i]! + h * (a41 * k1[i]! + a42 * k2[i]! + a43 * k3[i]!);
    f(trial, k4);
    for (let i = 0; i < n; i++) trial[i] = x[i]! + h * (a51 * k1[i]! + a52 * k2[i]! + a53 * k3[i]! + a54 * k4[i]!);
    f(trial, k5);
    for (let i = 0; i < n; i++)
      trial[i] = x[i]! + h * (a61 * k1[i]! + a62 * k2[i]! + a63 * k3[i]! + a64 * k4[i]! + a65 * k5[i]!);
    f(trial, k6);
    for (let i = 0; i < n; i++)
      next[i] = x[i]! + h * (a71 * k1[i]! + a73 * k3[i]! + a74 * k4[i]! + a75 * k5[i]! + a76 * k6[i]!);
    f(next, k7);
  }

  function scaledError(x: Float64Array, h: number, tolerance: Tolerance): number {
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const error = h * (e1 * k1[i]! + e3 * k3[i]! + e4 * k4[i]! + e5 * k5[i]! + e6 * k6[i]! + e7 * k7[i]!);
      const scale = tolerance.absolute + tolerance.relative * Math.max(Math.abs(x[i]!), Math.abs(next[i]!));
      sum += (error / scale) ** 2;
    }
    return Math.sqrt(sum / n);
  }

  return {
    step(f, x, h) {
      f(x, k1);
      stages(f, x, h);
      x.set(next);
    },
    integrate(f, x, span, tolerance) {
      let t = 0;
      let h = Math.min(span, 1e-3);
      let previousError = 1e-4;
      f(x, k1);
      for (let steps = 0; steps < tolerance.maxSteps; steps++) {
        const last = t + h >= span * (1 - 1e-14);
        if (last) h = span - t;
        stages(f, x, h);
        const error = scaledError(x, h, tolerance);
        if (!Number.isFinite(error)) {
          if (h < 1e-10) return 'not-finite';
          h *= 0.1;
          continue;
        }
        if (error <= 1) {
          t += h;
          x.set(next);
          k1.set(k7);
          if (last) return 'done';
          h *= Math.min(10, Math.max(0.2, 0.9 * error ** -0.17 * previousError ** 0.04));
          previousError = Math.max(error, 1e-4);
        } else {
          h *= Math.max(0.2, 0.9 * error ** -0.2);
          if (h < 1e-12 * Math.max(1, span)) return 'step-too-small';
        }
      }
      return 'too-many-steps';
    },
  };
}
