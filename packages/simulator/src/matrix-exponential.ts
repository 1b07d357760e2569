/** Scaling and squaring with the diagonal Padé approximant of order 6: at this norm its error is below one part in 10^15. */
const paddedNorm = 0.5;
const padeOrder = 6;

/**
 * Computes exp(A t) for small dense matrices, without allocating per call. Where A is not finite, nor is the result.
 *
 * @param n  rows of the matrices, row-major everywhere
 * @source   Golub & Van Loan, Matrix Computations, algorithm 11.3.1
 * @example  createMatrixExponential(1)(Float64Array.of(-Math.LN2), 3, out) // out[0] = 1/8
 */
export function createMatrixExponential(n: number): (A: Float64Array, t: number, out: Float64Array) => void {
  const size = n * n;
  const scaled = new Float64Array(size);
  const power = new Float64Array(size);
  const next = new Float64Array(size);
  const numerator = new Float64Array(size);
  const denominator = new Float64Array(size);

  return (A, t, out) => {
    let norm = 0;
    for (let i = 0; i < n; i++) {
      let row = 0;
      for (let j = 0; j < n; j++) row += Math.abs(A[i * n + j]! * t);
      if (row > norm) norm = row;
    }
    const squarings = norm > paddedNorm && norm < Infinity ? Math.max(0, Math.ceil(Math.log2(norm / paddedNorm))) : 0;
    const scale = t / 2 ** squarings;
    for (let k = 0; k < size; k++) scaled[k] = A[k]! * scale;

    setIdentity(power, n);
    setIdentity(numerator, n);
    setIdentity(denominator, n);
    let coefficient = 1;
    for (let k = 1; k <= padeOrder; k++) {
      coefficient *= (padeOrder - k + 1) / (k * (2 * padeOrder - k + 1));
      multiply(scaled, power, next, n);
      power.set(next);
      const sign = k % 2 === 0 ? 1 : -1;
      for (let i = 0; i < size; i++) {
        const term = coefficient * power[i]!;
        numerator[i] = numerator[i]! + term;
        denominator[i] = denominator[i]! + sign * term;
      }
    }
    if (!solveInPlace(denominator, numerator, n, n)) numerator.fill(Number.NaN);
    out.set(numerator);
    for (let k = 0; k < squarings; k++) {
      multiply(out, out, next, n);
      out.set(next);
    }
  };
}

function setIdentity(m: Float64Array, n: number): void {
  m.fill(0);
  for (let i = 0; i < n; i++) m[i * n + i] = 1;
}

/** out = a b; skips zeros, because compartment matrices are mostly empty. */
function multiply(a: Float64Array, b: Float64Array, out: Float64Array, n: number): void {
  out.fill(0);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < n; k++) {
      const factor = a[i * n + k]!;
      if (factor === 0) continue;
      for (let j = 0; j < n; j++) out[i * n + j] = out[i * n + j]! + factor * b[k * n + j]!;
    }
  }
}

/**
 * Solves M X = B by elimination with partial pivoting; B becomes X and M is destroyed.
 *
 * @param M  n x n
 * @param B  n x columns
 * @returns  whether M has an inverse; where not, both are left unfinished
 */
export function solveInPlace(M: Float64Array, B: Float64Array, n: number, columns: number): boolean {
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let i = column + 1; i < n; i++) if (Math.abs(M[i * n + column]!) > Math.abs(M[pivot * n + column]!)) pivot = i;
    const value = M[pivot * n + column]!;
    if (value === 0 || !Number.isFinite(value)) return false;
    if (pivot !== column) {
      swapRows(M, pivot, column, n);
      swapRows(B, pivot, column, columns);
    }
    for (let i = column + 1; i < n; i++) {
      const factor = M[i * n + column]! / value;
      if (factor === 0) continue;
      for (let j = column; j < n; j++) M[i * n + j] = M[i * n + j]! - factor * M[column * n + j]!;
      for (let j = 0; j < columns; j++) B[i * columns + j] = B[i * columns + j]! - factor * B[column * columns + j]!;
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    const diagonal = M[i * n + i]!;
    for (let j = 0; j < columns; j++) {
      let sum = B[i * columns + j]!;
      for (let k = i + 1; k < n; k++) sum -= M[i * n + k]! * B[k * columns + j]!;
      B[i * columns + j] = sum / diagonal;
    }
  }
  return true;
}

function swapRows(m: Float64Array, a: number, b: number, columns: number): void {
  for (let j = 0; j < columns; j++) {
    const kept = m[a * columns + j]!;
    m[a * columns + j] = m[b * columns + j]!;
    m[b * columns + j] = kept;
  }
}
