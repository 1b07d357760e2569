import { describe, expect, it } from 'vitest';
import { percentile } from './percentiles.ts';

describe('percentiles', () => {
  it('interpolate linearly between neighbours', () => {
    expect(percentile(Float64Array.of(1, 2, 3, 4), 0.5)).toBe(2.5);
    expect(percentile(Float64Array.of(10, 20), 0.25)).toBe(12.5);
    expect(percentile(Float64Array.of(1, 2, 3), 1)).toBe(3);
    expect(percentile(Float64Array.of(7), 0.9)).toBe(7);
  });
});
