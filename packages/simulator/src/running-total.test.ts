import { describe, expect, it } from 'vitest';
import { createRunningTotal } from './running-total.ts';

describe('a running total', () => {
  it('is exact in between for a cubic, and 0 before it begins', () => {
    const total = createRunningTotal();
    for (const t of [0, 1, 3, 3.5, 8]) total.add(t, t ** 3 - t, 3 * t ** 2 - 1);
    for (const t of [0.25, 1, 2.2, 3.4, 7.9]) expect(total.at(t)).toBeCloseTo(t ** 3 - t, 10);
    expect(total.at(-1)).toBe(0);
  });

  it('keeps the last word on one time, and grows as it must', () => {
    const total = createRunningTotal();
    for (let i = 0; i < 5000; i++) total.add(i, i, 1);
    total.add(4999, 5000, 1);
    expect(total.at(4999)).toBe(5000);
    expect(total.at(1234.5)).toBeCloseTo(1234.5, 12);
    total.clear();
    expect(total.at(10)).toBe(0);
  });
});
