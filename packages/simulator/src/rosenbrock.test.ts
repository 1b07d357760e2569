import { describe, expect, it } from 'vitest';
import { createRosenbrock, type Autonomous } from './rosenbrock.ts';

/** A quick state that follows a slow one: x' = -1000 (x - y), y' = -y. */
const quickAndSlow: Autonomous = (x, dx) => {
  dx[0] = -1000 * (x[0]! - x[1]!);
  dx[1] = -x[1]!;
};
const ones = Float64Array.of(1, 1);

describe('the linearly implicit solver', () => {
  it('takes a stiff system in a few dozen evaluations and meets its tolerance', () => {
    let evaluations = 0;
    const counted: Autonomous = (x, dx) => {
      evaluations += 1;
      quickAndSlow(x, dx);
    };
    const x = Float64Array.of(0, 1);
    expect(createRosenbrock(2).integrate(counted, x, 3, ones, 1e-4, 10)).toBe(true);
    expect(Math.abs(x[1]! - Math.exp(-3))).toBeLessThan(1e-3);
    expect(Math.abs(x[0]! - (1000 / 999) * Math.exp(-3))).toBeLessThan(1e-3);
    expect(evaluations).toBeLessThan(500);
  });

  it('has order two or more: an eighth of the tolerance gives at most half the error', () => {
    const logistic: Autonomous = (x, dx) => (dx[0] = x[0]! * (1 - x[0]!));
    const errorAt = (tolerance: number): number => {
      const x = Float64Array.of(0.1);
      createRosenbrock(1).integrate(logistic, x, 4, ones, tolerance, 10);
      return Math.abs(x[0]! - 1 / (1 + 9 * Math.exp(-4)));
    };
    expect(errorAt(1e-5 / 8)).toBeLessThan(errorAt(1e-5) / 2);
  });

  it('says when the numbers leave', () => {
    const broken: Autonomous = (_x, dx) => (dx[0] = Number.NaN);
    expect(createRosenbrock(1).integrate(broken, Float64Array.of(1), 1, ones, 1e-4, 1)).toBe(false);
  });
});
