import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatrixExponential, solveInPlace } from './matrix-exponential.ts';

describe('the matrix exponential', () => {
  it('halves in one half-life', () => {
    const out = new Float64Array(1);
    createMatrixExponential(1)(Float64Array.of(-Math.LN2), 3, out);
    expect(out[0]).toBeCloseTo(1 / 8, 15);
  });

  it('gives the Bateman function for a chain of two compartments', () => {
    const [ka, ke] = [2.2, 0.03];
    const A = Float64Array.of(-ka, 0, ka, -ke);
    const out = new Float64Array(4);
    for (const t of [0.01, 0.5, 7, 300]) {
      createMatrixExponential(2)(A, t, out);
      const bateman = (ka / (ka - ke)) * (Math.exp(-ke * t) - Math.exp(-ka * t));
      expect(Math.abs(out[2]! / bateman - 1)).toBeLessThan(1e-11);
    }
  });

  it('keeps its digits where two rates coincide', () => {
    const A = Float64Array.of(-1, 0, 1, -1);
    const out = new Float64Array(4);
    createMatrixExponential(2)(A, 2, out);
    expect(Math.abs(out[2]! / (2 * Math.exp(-2)) - 1)).toBeLessThan(1e-13);
  });

  it('takes two steps for the price of one: exp(A(s + t)) = exp(As) exp(At)', () => {
    const rate = fc.double({ min: 0.001, max: 12, noNaN: true });
    fc.assert(
      fc.property(fc.array(rate, { minLength: 9, maxLength: 9 }), rate, rate, (rates, s, t) => {
        const A = Float64Array.from(rates);
        for (let i = 0; i < 3; i++) {
          let column = 0;
          for (let k = 0; k < 3; k++) if (k !== i) column += A[k * 3 + i]!;
          A[i * 3 + i] = -column - 0.01;
        }
        const expm = createMatrixExponential(3);
        const [first, second, both] = [new Float64Array(9), new Float64Array(9), new Float64Array(9)];
        expm(A, s, first);
        expm(A, t, second);
        expm(A, s + t, both);
        for (let i = 0; i < 3; i++)
          for (let j = 0; j < 3; j++) {
            let sum = 0;
            for (let k = 0; k < 3; k++) sum += second[i * 3 + k]! * first[k * 3 + j]!;
            expect(Math.abs(sum - both[i * 3 + j]!)).toBeLessThan(1e-11);
          }
      }),
      { numRuns: 50 },
    );
  });

  it('solves linear equations and says when it cannot', () => {
    const right = Float64Array.of(3, 4);
    expect(solveInPlace(Float64Array.of(0, 1, 2, 0), right, 2, 1)).toBe(true);
    expect([...right]).toEqual([2, 3]);
    expect(solveInPlace(Float64Array.of(1, 2, 2, 4), Float64Array.of(1, 1), 2, 1)).toBe(false);
  });

  it('hands on what is not a number instead of stopping a whole population', () => {
    const out = new Float64Array(4);
    createMatrixExponential(2)(Float64Array.of(-1, Number.NaN, 1, -1), 1, out);
    expect(out.some(Number.isNaN)).toBe(true);
  });
});
