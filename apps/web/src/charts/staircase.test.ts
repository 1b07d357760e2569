import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale } from './scale.ts';
import { bandPath, doseOn, lastDay, linePath, staircase, type Tread } from './staircase.ts';

const same = { at: (value: number) => value, invert: (value: number) => value };
const treads: readonly Tread[] = [
  { fromDay: 0, days: 14, mg: 18 },
  { fromDay: 14, days: 14, mg: 16 },
  { fromDay: 28, days: 28, mg: 0 },
];

describe('a schedule as stairs', () => {
  it('holds the dose before the start, then each step flat and each change upright', () => {
    expect(staircase(treads, 20, 10, 60, same, same).map(({ x, y }) => [x, y])).toEqual([
      [-10, 20],
      [0, 20],
      [0, 18],
      [14, 18],
      [14, 16],
      [28, 16],
      [28, 0],
      [60, 0],
    ]);
  });
  it('H21: never slopes: each stretch is either a held dose or one change on one day', () => {
    const schedule = fc.array(
      fc.record({ days: fc.integer({ min: 1, max: 60 }), mg: fc.integer({ min: 0, max: 80 }) }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(schedule, fc.integer({ min: 0, max: 80 }), (steps, before) => {
        let day = 0;
        const made = steps.map(({ days, mg }) => ({ fromDay: (day += days) - days, days, mg }));
        const points = staircase(made, before, 5, day + 10, same, same);
        points.slice(1).forEach((point, index) => {
          const from = points[index]!;
          expect(point.x === from.x || point.y === from.y).toBe(true);
        });
        expect(doseOn(made, before, day + 5)).toBe(made.at(-1)!.mg);
        expect(doseOn(made, before, -1)).toBe(before);
      }),
    );
  });
  it('ends with its last planned day', () => {
    expect(lastDay(treads)).toBe(56);
  });
});

describe('paths', () => {
  it('a line begins with a move and goes on with lines', () => {
    expect(
      linePath([
        { x: 1, y: 2 },
        { x: 3.25, y: 4 },
      ]),
    ).toBe('M1 2L3.3 4');
  });
  it('a band goes along its upper edge and back along its lower one', () => {
    expect(bandPath([0, 1], [5, 6], [1, 2])).toBe('M0 1L1 2L1 6L0 5Z');
    expect(bandPath([], [], [])).toBe('');
  });
  it('lie where the scales say', () => {
    const x = linearScale([0, 28], [0, 280]);
    const y = linearScale([0, 20], [100, 0]);
    expect(linePath(staircase(treads.slice(0, 1), 20, 0, 28, x, y))).toBe('M0 0L0 0L0 10L280 10');
  });
});
