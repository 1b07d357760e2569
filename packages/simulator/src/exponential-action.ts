/** Terms of the series: at step times rate 1 the first one left out is below 1e-10 of what moves. */
const terms = 13;

/**
 * Moves x over a span by dx/dt = A x + b without writing out exp(A h): the Taylor series applied to the vector, in as many parts as
 * keep each part short against the fastest rate. For a block that is used once; one used again is cheaper with `propagator.ts`.
 *
 * @source  Al-Mohy & Higham 2011, without their choice of degree
 */
export function createExponentialAction(
  n: number,
): (A: Float64Array, b: Float64Array, x: Float64Array, h: number) => void {
  const starts = new Int32Array(n + 1);
  const columns = new Int32Array(n * n);
  const cells = new Float64Array(n * n);
  const term = new Float64Array(n);
  const next = new Float64Array(n);

  return (A, b, x, h) => {
    let count = 0;
    let fastest = 0;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        const cell = A[i * n + j]!;
        if (cell === 0) continue;
        cells[count] = cell;
        columns[count] = j;
        count += 1;
      }
      starts[i + 1] = count;
      fastest = Math.max(fastest, Math.abs(A[i * n + i]!));
    }
    // Rates beside the diagonal only hand on what leaves another state, so the diagonal says how fast things move.
    const parts = Math.min(100_000, Math.max(1, Math.ceil(fastest * h)));
    const step = h / parts;
    for (let part = 0; part < parts; part++) {
      // x + h (A x + b) + h^2/2 A (A x + b) + …
      term.set(x);
      for (let k = 1; k <= terms; k++) {
        const scale = step / k;
        for (let i = 0; i < n; i++) {
          let sum = k === 1 ? b[i]! : 0;
          for (let c = starts[i]!; c < starts[i + 1]!; c++) sum += cells[c]! * term[columns[c]!]!;
          next[i] = scale * sum;
        }
        for (let i = 0; i < n; i++) {
          const value = next[i]!;
          term[i] = value;
          x[i] = x[i]! + value;
        }
      }
    }
  };
}
