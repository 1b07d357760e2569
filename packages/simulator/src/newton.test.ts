import { describe, expect, it } from 'vitest';
import { createNewton } from './newton.ts';

const towardsOne = (x: Float64Array, dx: Float64Array): void => {
  dx[0] = (1 - x[0]!) / 50;
  dx[1] = x[0]! ** 2 - x[1]!;
};

describe('the last step to rest', () => {
  it('is taken where it is short', () => {
    const x = Float64Array.of(0.9999, 0.9999, 7);
    expect(createNewton(2).settle(towardsOne, x, 3e-4)).toBe(true);
    expect(x[0]).toBeCloseTo(1, 12);
    expect(x[1]).toBeCloseTo(1, 9);
    expect(x[2]).toBe(7);
  });

  it('is not taken where it is far, and leaves everything as it was', () => {
    const x = Float64Array.of(0.5, 0.2);
    expect(createNewton(2).settle(towardsOne, x, 3e-4)).toBe(false);
    expect([...x]).toEqual([0.5, 0.2]);
  });
});
