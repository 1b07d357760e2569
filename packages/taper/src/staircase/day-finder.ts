import type { Nanograms } from '@decrescendo/units';
import type { CutFirst, DividedDay } from '../tablets/make-day.ts';
import { makeDay } from '../tablets/make-day.ts';
import { daysWithin, nearestMakeableDay, type DayBounds } from '../tablets/makeable-days.ts';
import { liquidAloneOf, solidsOf, wholesOf, type Kit } from '../tablets/kit.ts';
import { usesLiquid, type DayState } from './stair.ts';

/** What a day may be made of: whole tablets and capsules only, these and their parts, the liquid only, or all of it. */
export type MadeOf = 'whole' | 'solids' | 'liquid' | 'both';

export interface Within {
  readonly atLeast: number;
  readonly atMost: number;
  /** Products in use in the step before. */
  readonly using: readonly string[];
}

/** Finds exact days for one person: their products, their times of day. */
export interface DayFinder {
  /** The days within bounds nearest the target, made of one kind of product; no time of day above the step before, or at least the present. */
  within(madeOf: MadeOf, target: number, from: DayState, bounds: Within): readonly DividedDay[];
  /** The day nearest the target within the bounds; undefined where there is none. */
  nearest(target: number, from: DayState, bounds: DayBounds): DividedDay | undefined;
  /** The highest day below a dose and at or above another. */
  highestBelow(dose: number, from: DayState, atLeast: number): DividedDay | undefined;
  /** That very total; of tablets and capsules alone where they make it, unless the liquid is in use. */
  exactly(daily: Nanograms, from: DayState, using?: readonly string[]): DividedDay | undefined;
  /** How far a day is from the proportions between the times of day that are taken now: 0 the same, 2 nothing alike. */
  unevenness(day: DividedDay): number;
  readonly hasLiquid: boolean;
  /** Whether every time of day is to go down alike, none given up before the others. */
  readonly keepsTimes: boolean;
}

/** Totals looked at for one step: solids lie apart, so this is all of them but for the finest kits. */
const most = { whole: 24, solids: 24, liquid: 24, both: 8 } as const;

export function dayFinder(kit: Kit, present: DayState, cutFirst: CutFirst): DayFinder {
  const kits: Readonly<Record<MadeOf, Kit | undefined>> = {
    whole: kit.solids.some(({ parts }) => parts > 1) ? wholesOf(kit) : undefined,
    solids: kit.solids.length > 0 ? solidsOf(kit) : undefined,
    liquid: liquidAloneOf(kit),
    both: kit.liquid ? kit : undefined,
  };
  const presentTotal = present.shape.reduce<number>((sum, dose) => sum + dose, 0);
  const presentShare = new Map(present.minutes.map((minute, index) => [minute, present.shape[index]! / presentTotal]));
  /** Times of day drift apart as tablets are taken away; the next day aims at the proportions taken now, not at the drift. */
  const sharesOf = ({ minutes }: DayState): readonly number[] => minutes.map((minute) => presentShare.get(minute) ?? 0);
  const dropsNoTime = (day: DividedDay): boolean => cutFirst !== 'any' || day.dropped.length === 0;
  // Best keep every time of day at or under the step before; where nothing adds up so, under the present regimen; and a single time may
  // rise, the day's total never, only where nothing else is exact.
  const tries = (aim: Nanograms, from: DayState, bounds: DayBounds): readonly (() => DividedDay | undefined)[] => [
    () => nearestMakeableDay(aim, from.minutes, from.shape, cutFirst, kit, { ...bounds, shares: sharesOf(from) }),
    () => nearestMakeableDay(aim, present.minutes, present.shape, cutFirst, kit, bounds),
    () => nearestMakeableDay(aim, present.minutes, present.shape, cutFirst, kit, { ...bounds, allowRaise: true }),
  ];
  return {
    hasLiquid: kit.liquid !== undefined,
    keepsTimes: cutFirst === 'any',
    within(madeOf, target, from, { atLeast, atMost, using }) {
      const own = kits[madeOf];
      if (!own) return [];
      const bounds = {
        atLeast: Math.max(1, Math.ceil(atLeast)) as Nanograms,
        atMost: Math.floor(atMost) as Nanograms,
        prefer: using,
      };
      const under = (state: DayState) =>
        daysWithin(
          target,
          state.minutes,
          state.shape,
          cutFirst,
          own,
          { ...bounds, shares: sharesOf(state) },
          most[madeOf],
        );
      // Where a liquid keeps every time of day going, none is given up for the sake of tablets.
      const days =
        kit.liquid && madeOf !== 'liquid' && madeOf !== 'both' ? under(from).filter(dropsNoTime) : under(from);
      // A time of day goes back up only where there is no liquid to keep it down.
      return days.length > 0 || (madeOf !== 'liquid' && madeOf !== 'both' && kit.liquid) ? days : under(present);
    },
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
    exactly(daily, from, using = []) {
      const solids = kits.solids && !usesLiquid(using) ? [kits.whole, kits.solids] : [];
      for (const own of [...solids, kit]) {
        if (!own) continue;
        for (const { minutes, shape } of own !== kit && kit.liquid ? [from] : [from, present]) {
          const day = makeDay(daily, minutes, shape, cutFirst, own, using, sharesOf({ minutes, shape }));
          if (day && (own === kit || (day.raised.length === 0 && (!kit.liquid || dropsNoTime(day))))) return day;
        }
      }
      return undefined;
    },
    unevenness: ({ daily, doses }) =>
      cutFirst === 'any'
        ? [...presentShare].reduce((sum, [minute, share]) => {
            const dose = doses.find((entry) => entry.minute === minute)?.made.dose ?? 0;
            return sum + Math.abs(dose / daily - share);
          }, 0)
        : 0,
  };
}
