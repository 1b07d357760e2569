import { solveInPlace } from './matrix-exponential.ts';

/** dx/dt of an autonomous system. */
export type Autonomous = (x: Float64Array, dx: Float64Array) => void;

const d = 1 / (2 + Math.SQRT2);
const e32 = 6 + Math.SQRT2;

export interface Rosenbrock {
  /**
   * Advances `x` in place over `span`, with step-size control.
   *
   * @param scale    what counts as one for each state; errors are held to `tolerance` of it
   * @param longest  longest step, same unit as `span`
   * @returns        whether it came through
   */
  integrate(
    f: Autonomous,
    x: Float64Array,
    span: number,
    scale: Float64Array,
    tolerance: number,
    longest: number,
  ): boolean;
}

/**
 * Linearly implicit, of order two with an embedded third: large steps for slow states that sit beside quick ones.
 *
 * @source  Shampine & Reichelt 1997, The MATLAB ODE suite, section 4 (ode23s), for autonomous systems
 */
export function createRosenbrock(n: number): Rosenbrock {
  const J = new Float64Array(n * n);
  const W = new Float64Array(n * n);
  const [f0, f1, f2, k1, k2, k3, trial] = Array.from({ length: 7 }, () => new Float64Array(n)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];

  function jacobian(f: Autonomous, x: Float64Array, scale: Float64Array): void {
    for (let j = 0; j < n; j++) {
      const shift = 1e-7 * scale[j]!;
      trial.set(x);
      trial[j] = trial[j]! + shift;
      f(trial, f1);
      for (let i = 0; i < n; i++) J[i * n + j] = (f1[i]! - f0[i]!) / shift;
    }
  }

  function solve(h: number, right: Float64Array): boolean {
    for (let k = 0; k < n * n; k++) W[k] = -h * d * J[k]!;
    for (let i = 0; i < n; i++) W[i * n + i] = W[i * n + i]! + 1;
    return solveInPlace(W, right, n, 1);
  }

  return {
    integrate(f, x, span, scale, tolerance, longest) {
      let t = 0;
      let h = Math.min(span, longest, 0.5);
      f(x, f0);
      for (let attempts = 0; attempts < 10_000; attempts++) {
        const last = t + h >= span * (1 - 1e-12);
        if (last) h = span - t;
        jacobian(f, x, scale);
        k1.set(f0);
        if (!solve(h, k1)) return false;
        for (let i = 0; i < n; i++) trial[i] = x[i]! + (h / 2) * k1[i]!;
        f(trial, f1);
        for (let i = 0; i < n; i++) k2[i] = f1[i]! - k1[i]!;
        solve(h, k2);
        for (let i = 0; i < n; i++) k2[i] = k2[i]! + k1[i]!;
        for (let i = 0; i < n; i++) trial[i] = x[i]! + h * k2[i]!;
        f(trial, f2);
        for (let i = 0; i < n; i++) k3[i] = f2[i]! - e32 * (k2[i]! - f1[i]!) - 2 * (k1[i]! - f0[i]!);
        solve(h, k3);
        let error = 0;
        for (let i = 0; i < n; i++)
          error = Math.max(error, Math.abs((h / 6) * (k1[i]! - 2 * k2[i]! + k3[i]!)) / (tolerance * scale[i]!));
        if (!Number.isFinite(error)) return false;
        if (error <= 1) {
          t += h;
          x.set(trial);
          f0.set(f2);
          if (last) return true;
        }
        h = Math.min(longest, h * Math.min(4, Math.max(0.2, 0.8 * Math.max(error, 1e-8) ** (-1 / 3))));
      }
      return false;
    },
  };
}
