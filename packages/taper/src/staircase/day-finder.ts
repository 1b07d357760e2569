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
  /** The smallest dose a liquid of the kit measures; undefined without one. */
  readonly smallestMeasure: Nanograms | undefined;
}

export function dayFinder(kit: Kit, present: DayState, cutFirst: CutFirst): DayFinder {
  // Best keep every time of day at or under the step before; where nothing adds up so, under the present regimen; and a single time may
  // rise, the day's total never, only where nothing else is exact.
  const tries = (aim: Nanograms, from: DayState, bounds: DayBounds): readonly (() => DividedDay | undefined)[] => [
    () => nearestMakeableDay(aim, from.minutes, from.shape, cutFirst, kit, bounds),
    () => nearestMakeableDay(aim, present.minutes, present.shape, cutFirst, kit, bounds),
    () => nearestMakeableDay(aim, present.minutes, present.shape, cutFirst, kit, { ...bounds, allowRaise: true }),
  ];
  return {
    smallestMeasure: kit.liquid?.step,
    nearest(target, from, bounds) {
      for (const attempt of tries(Math.max(0, Math.round(target)) as Nanograms, from, bounds)) {
        const day = attempt();
        if (day) return day;
      }
      return undefined;
    },
    highestBelow(dose, from, atLeast) {
      const bounds = { below: Math.ceil(dose) as Nanograms, atLeast: Math.max(1, Math.ceil(atLeast)) as Nanograms };
      if (bounds.below <= bounds.atLeast) return undefined;
      let highest: DividedDay | undefined;
      for (const attempt of tries((bounds.below - 1) as Nanograms, from, bounds)) {
        const day = attempt();
        if (day && (!highest || day.daily > highest.daily)) highest = day;
      }
      return highest;
    },
    exactly: (daily, from) =>
      makeDay(daily, from.minutes, from.shape, cutFirst, kit) ??
      makeDay(daily, present.minutes, present.shape, cutFirst, kit),
  };
}
