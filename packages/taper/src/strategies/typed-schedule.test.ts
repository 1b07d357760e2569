import { describe, expect, it } from 'vitest';
import { fromMilligrams, type Nanograms } from '@decrescendo/units';
import type { DayFinder } from '../staircase/day-finder.ts';
import { typedStairs } from './typed-schedule.ts';

const day = (daily: Nanograms) => ({ daily, doses: [], raised: [], dropped: [] });
/** Makes 9 mg exactly, and 8 mg where it is asked for the nearest: as times of day may have it. */
const finder = {
  exactly: (daily: Nanograms) => (daily === fromMilligrams(9) || daily === fromMilligrams(8) ? day(daily) : undefined),
  nearest: () => day(fromMilligrams(8)),
} as unknown as DayFinder;

describe('a schedule typed by hand', () => {
  it('H5 H8: a line above what the one before was rounded down to goes on with that dose: nothing rises', () => {
    const lines = [9.5, 9, 8].map((mg) => ({ days: 14, daily: fromMilligrams(mg) }));
    const stairs = typedStairs(lines, fromMilligrams(10), { minutes: [], shape: [] }, finder);
    expect(Array.isArray(stairs) && stairs.map(({ dose }) => dose / 1e6)).toEqual([8, 8, 8]);
    expect(Array.isArray(stairs) && stairs.map(({ reasons }) => reasons[0]!.code)).toEqual([
      'typed-rounded',
      'typed-held',
      'typed-hold',
    ]);
  });
});
