import type { Nanograms } from '@decrescendo/units';
import type { CutFirst, DividedDay } from '../tablets/make-day.ts';
import { makeDay } from '../tablets/make-day.ts';
import { nearestMakeableDay, type DayBounds } from '../tablets/makeable-days.ts';
import type { Kit } from '../tablets/kit.ts';
import type { DayState } from './stair.ts';

/** Finds exact days for one person: their products, their times of day. */
export interface DayFinder {
  /** The day nearest the target within the bounds; undefined where there is none. */
  nearest(target: number, from: DayState, bounds: DayBounds): DividedDay | undefined;
  /** The highest day below a dose and at or above another. */
  highestBelow(dose: number, from: DayState, atLeast: number): DividedDay | undefined;
  exactly(daily: Nanograms, from: DayState): DividedDay | undefined;
}

export function dayFinder(kit: Kit, present: DayState, cutFirst: CutFirst): DayFinder {
  const nearest: DayFinder['nearest'] = (target, from, bounds) => {
    const aim = Math.max(0, Math.round(target)) as Nanograms;
    // Best keep every time of day at or under the step before; where nothing adds up so, under the present regimen; and a single time
    // may rise, the day's total never, only where nothing else is exact.
    return (
      nearestMakeableDay(aim, from.minutes, from.shape, cutFirst, kit, bounds) ??
      nearestMakeableDay(aim, present.minutes, present.shape, cutFirst, kit, bounds) ??
      nearestMakeableDay(aim, present.minutes, present.shape, cutFirst, kit, { ...bounds, allowRaise: true })
    );
  };
  return {
    nearest,
    highestBelow: (dose, from, atLeast) =>
      nearest(dose - 1, from, { below: dose as Nanograms, atLeast: Math.max(1, Math.ceil(atLeast)) as Nanograms }),
    exactly: (daily, from) =>
      makeDay(daily, from.minutes, from.shape, cutFirst, kit) ??
      makeDay(daily, present.minutes, present.shape, cutFirst, kit),
  };
}
