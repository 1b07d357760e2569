import { createMatrixExponential } from './matrix-exponential.ts';

/** How a linear block moves over one span: x(t + h) = matrix x(t) + offset. */
export interface Propagator {
  readonly matrix: Float64Array;
  readonly offset: Float64Array;
}

export interface PropagatorCache {
  /** A new right-hand side dx/dt = A x + b: everything computed so far is forgotten. */
  reset(A: Float64Array, b: Float64Array): void;
  /** The exact propagator over `h`, computed once for each distinct `h`. */
  over(h: number): Propagator;
}

/** Moves `x` in place. @param scratch  length of x */
export function applyPropagator(propagator: Propagator, x: Float64Array, scratch: Float64Array): void {
  const { matrix, offset } = propagator;
  const n = offset.length;
  for (let i = 0, k = 0; i < n; i++) {
    let sum = offset[i]!;
    for (let j = 0; j < n; j++, k++) sum += matrix[k]! * x[j]!;
    scratch[i] = sum;
  }
  for (let i = 0; i < n; i++) x[i] = scratch[i]!;
}

/**
 * Keeps the propagators of one linear block by span. Doses repeat, so spans repeat: a year of tablets needs a dozen exponentials.
 *
 * The constant part rides along as one more state that stays 1 (Van Loan 1978), so infusions are exact as well.
 */
export function createPropagatorCache(n: number): PropagatorCache {
  const m = n + 1;
  const augmented = new Float64Array(m * m);
  const result = new Float64Array(m * m);
  const exponential = createMatrixExponential(m);
  const known = new Map<number, Propagator>();
  const spare: Propagator[] = [];

  return {
    reset(A, b) {
      for (const propagator of known.values()) spare.push(propagator);
      known.clear();
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) augmented[i * m + j] = A[i * n + j]!;
        augmented[i * m + n] = b[i]!;
      }
    },
    over(h) {
      const found = known.get(h);
      if (found) return found;
      const made = spare.pop() ?? { matrix: new Float64Array(n * n), offset: new Float64Array(n) };
      exponential(augmented, h, result);
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) made.matrix[i * n + j] = result[i * m + j]!;
        made.offset[i] = result[i * m + n]!;
      }
      known.set(h, made);
      return made;
    },
  };
}
