import { solveInPlace } from './matrix-exponential.ts';

export interface Newton {
  /**
   * Moves the first states of x to where their rates vanish, if that is near.
   *
   * @param f     rates of those states; may read all of x
   * @param near  farthest any of them may move
   * @returns     whether they are there now; if not, x is as it was
   */
  settle(f: (x: Float64Array, dx: Float64Array) => void, x: Float64Array, near: number): boolean;
}

const shift = 1e-7;

/** Newton's method for a few states at the head of a vector, by differences. */
export function createNewton(n: number): Newton {
  const before = new Float64Array(n);
  const rates = new Float64Array(n);
  const shifted = new Float64Array(n);
  const jacobian = new Float64Array(n * n);
  return {
    settle(f, x, near) {
      for (let i = 0; i < n; i++) before[i] = x[i]!;
      for (let round = 0; round < 3; round++) {
        f(x, rates);
        for (let j = 0; j < n; j++) {
          const kept = x[j]!;
          x[j] = kept + shift;
          f(x, shifted);
          x[j] = kept;
          for (let i = 0; i < n; i++) jacobian[i * n + j] = (shifted[i]! - rates[i]!) / shift;
        }
        const solved = solveInPlace(jacobian, rates, n, 1);
        let farthest = 0;
        for (let i = 0; i < n; i++) {
          x[i] = x[i]! - rates[i]!;
          farthest = Math.max(farthest, Math.abs(x[i]! - before[i]!));
        }
        if (!solved || !(farthest <= near)) {
          for (let i = 0; i < n; i++) x[i] = before[i]!;
          return false;
        }
      }
      return true;
    },
  };
}
