import { createMatrixExponential } from './matrix-exponential.ts';

/** How a linear block moves over one span: x(t + h) = matrix x(t) + offset. */
export interface Propagator {
  /** The cells that can differ from 0, row by row: what leads nowhere is left out. */
  readonly cells: Float64Array;
  readonly offset: Float64Array;
}

/** Which cells of every propagator of a block can differ from 0. */
export interface Pattern {
  /** Where each row's cells begin, and where the last row's end; length n + 1. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
}

export interface PropagatorCache {
  /** A new right-hand side dx/dt = A x + b: everything computed so far is forgotten. */
  reset(A: Float64Array, b: Float64Array): void;
  /** The exact propagator over `h`, computed once for each distinct `h`. */
  over(h: number): Propagator;
  /** Moves `x` over `h` in place. */
  move(x: Float64Array, h: number): void;
  /** The matrix of a propagator written out, row-major n x n. */
  writeOut(propagator: Propagator, matrix: Float64Array): void;
}

/**
 * Keeps the propagators of one linear block by span. Doses repeat, so spans repeat: a year of tablets needs a dozen exponentials.
 *
 * The constant part rides along as one more state that stays 1 (Van Loan 1978), so infusions are exact as well. A parent drives its
 * metabolite but not the other way round: about half of each matrix is 0 for ever and is not multiplied.
 */
export function createPropagatorCache(n: number): PropagatorCache {
  const m = n + 1;
  const augmented = new Float64Array(m * m);
  const result = new Float64Array(m * m);
  const moved = new Float64Array(n);
  const exponential = createMatrixExponential(m);
  const known = new Map<number, Propagator>();
  let pattern: Pattern = { starts: new Int32Array(m), columns: new Int32Array(0) };
  let lastSpan = -1;
  let last: Propagator | undefined;

  function over(h: number): Propagator {
    if (h === lastSpan && last) return last;
    let found = known.get(h);
    if (!found) {
      found = { cells: new Float64Array(pattern.columns.length), offset: new Float64Array(n) };
      exponential(augmented, h, result);
      for (let i = 0; i < n; i++) {
        for (let k = pattern.starts[i]!; k < pattern.starts[i + 1]!; k++)
          found.cells[k] = result[i * m + pattern.columns[k]!]!;
        found.offset[i] = result[i * m + n]!;
      }
      known.set(h, found);
    }
    lastSpan = h;
    last = found;
    return found;
  }

  return {
    over,
    reset(A, b) {
      known.clear();
      lastSpan = -1;
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) augmented[i * m + j] = A[i * n + j]!;
        augmented[i * m + n] = b[i]!;
      }
      pattern = findPattern(A, n);
    },
    move(x, h) {
      const { cells, offset } = over(h);
      const { starts, columns } = pattern;
      let k = 0;
      for (let i = 0; i < n; i++) {
        let sum = offset[i]!;
        const end = starts[i + 1]!;
        for (; k < end; k++) sum += cells[k]! * x[columns[k]!]!;
        moved[i] = sum;
      }
      for (let i = 0; i < n; i++) x[i] = moved[i]!;
    },
    writeOut({ cells }, matrix) {
      matrix.fill(0);
      for (let i = 0; i < n; i++) {
        for (let k = pattern.starts[i]!; k < pattern.starts[i + 1]!; k++)
          matrix[i * n + pattern.columns[k]!] = cells[k]!;
      }
    },
  };
}

/** Who reaches whom, over any number of steps (Warshall 1962). */
function findPattern(A: Float64Array, n: number): Pattern {
  const reaches = new Uint8Array(n * n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) reaches[i * n + j] = i === j || A[i * n + j] !== 0 ? 1 : 0;
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) {
      if (reaches[i * n + k] === 0) continue;
      for (let j = 0; j < n; j++) if (reaches[k * n + j] === 1) reaches[i * n + j] = 1;
    }
  }
  const starts = new Int32Array(n + 1);
  const columns: number[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) if (reaches[i * n + j] === 1) columns.push(j);
    starts[i + 1] = columns.length;
  }
  return { starts, columns: Int32Array.from(columns) };
}
