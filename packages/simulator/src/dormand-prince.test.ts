import { describe, expect, it } from 'vitest';
import { createDormandPrince, type RightHandSide } from './dormand-prince.ts';

const tolerance = { relative: 1e-10, absolute: 1e-12, maxSteps: 100_000 };
const oscillator: RightHandSide = (x, dx) => {
  dx[0] = x[1]!;
  dx[1] = -x[0]!;
};

describe('the generic solver', () => {
  it('has order five: halving the step divides the error by 32', () => {
    const errorAt = (steps: number): number => {
      const solver = createDormandPrince(2);
      const x = Float64Array.of(0, 1);
      for (let i = 0; i < steps; i++) solver.step(oscillator, x, 2 / steps);
      return Math.hypot(x[0]! - Math.sin(2), x[1]! - Math.cos(2));
    };
    const order = Math.log2(errorAt(20) / errorAt(40));
    expect(order).toBeGreaterThan(4.8);
    expect(order).toBeLessThan(5.4);
  });

  it('meets its tolerance over many turns', () => {
    const x = Float64Array.of(0, 1);
    expect(createDormandPrince(2).integrate(oscillator, x, 100, tolerance)).toBe('done');
    expect(Math.abs(x[0]! - Math.sin(100))).toBeLessThan(1e-7);
  });

  it('says with a code when it ran out of steps or left the numbers', () => {
    const stiff: RightHandSide = (x, dx) => (dx[0] = -1e7 * x[0]!);
    expect(createDormandPrince(1).integrate(stiff, Float64Array.of(1), 100, { ...tolerance, maxSteps: 1000 })).toBe(
      'too-many-steps',
    );
    const broken: RightHandSide = (_x, dx) => (dx[0] = Number.NaN);
    expect(createDormandPrince(1).integrate(broken, Float64Array.of(1), 1, tolerance)).toBe('not-finite');
    const explodes: RightHandSide = (x, dx) => (dx[0] = x[0]! ** 2);
    expect(createDormandPrince(1).integrate(explodes, Float64Array.of(1), 2, tolerance)).not.toBe('done');
  });
});
