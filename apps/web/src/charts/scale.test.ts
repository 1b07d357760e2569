import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale, roundStepBelow, zeroTicks } from './scale.ts';

describe('a scale', () => {
  it('puts the ends of the domain on the ends of the range, whichever way they run', () => {
    const scale = linearScale([0, 20], [142, 40]);
    expect([scale.at(0), scale.at(20), scale.at(10)]).toEqual([142, 40, 91]);
  });
  it('comes back to the value it came from', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), (value) => {
        const scale = linearScale([-10, 300], [46, 938]);
        expect(scale.invert(scale.at(value))).toBeCloseTo(value, 6);
      }),
    );
  });
  it('refuses a domain without width', () => {
    expect(() => linearScale([3, 3], [0, 1])).toThrow(RangeError);
  });
});

describe('ticks of an axis', () => {
  it.each([
    [20, [0, 10, 20]],
    [9, [0, 2, 4, 6, 8]],
    [3, [0, 1, 2, 3]],
    [0.75, [0, 0.2, 0.4, 0.6]],
    [0.5, [0, 0.2, 0.4]],
    [40, [0, 20, 40]],
  ])('up to %s are %j', (top, ticks) => {
    expect(zeroTicks(top)).toEqual(ticks);
  });
  it('are round, start at zero and never pass the top, for any dose', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 500, noNaN: true }), (top) => {
        const ticks = zeroTicks(top);
        expect(ticks[0]).toBe(0);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks.at(-1)!).toBeLessThanOrEqual(top * (1 + 1e-9));
      }),
    );
  });
  it('take a step of one, two or five times a power of ten', () => {
    expect([7, 4.99, 1.2, 0.13].map(roundStepBelow)).toEqual([5, 2, 1, 0.1]);
  });
});
