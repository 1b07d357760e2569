import { product as productById } from '@decrescendo/formulary';
import type { DividedDay } from '../tablets/make-day.ts';
import { productsOfDay } from './stair.ts';
import type { Position } from './staircase-input.ts';
import type { DayFinder } from './day-finder.ts';

/** What a day asks of the person who takes it and of the pharmacy, in pieces of a tablet. Settled by reading plans as a pharmacist would. */
const effort = {
  piece: 0.5,
  broken: 1.2,
  /** More for an orally disintegrating tablet: ordinary ones are easier to have and to keep. */
  melting: 0.6,
  /** One filling of a spoon, syringe or dropper. */
  measure: 1.5,
  /** Tablets and a liquid at the same time of day. */
  mixedTime: 1,
  /** A liquid at one time of day, tablets at another. */
  mixedDay: 1.5,
  newProduct: 1.5,
  droppedProduct: 0.5,
  /** A volume that lies on no half millilitre. */
  oddVolume: 0.2,
  /** The whole day at another time than now. */
  uneven: 4,
  /** A time of day given up, as long as all are to be cut alike. */
  droppedTime: 5,
  /** A step larger than the one before (R25). */
  growing: 1.5,
  /** Each percentage point above the band in which a step should lie. */
  above: 0.25,
  /** A step that leads nowhere in its time, against one that goes as far as planned. */
  slow: 6,
} as const;

/** Millilitres, and drops, that one filling holds. */
const millilitresPerMeasure = 5;
const dropsPerMeasure = 20;

/**
 * The day that is easiest to take and to dispense among those that may follow: few pieces, like times, few changes of products, and near the
 * planned dose.
 *
 * @param progress  how far a day goes in its time, against the planned one: 1 as far
 * @param lowest    the lowest dose of the band; a day below it counts as harder
 */
export function simplestDay(
  days: readonly DividedDay[],
  { dose, using, previousCut }: Position,
  finder: DayFinder,
  progress: (daily: number) => number,
  lowest = 0,
): DividedDay | undefined {
  let best: { readonly day: DividedDay; readonly cost: number } | undefined;
  for (const day of days) {
    const grows = previousCut !== undefined && dose - day.daily > previousCut.made + 1;
    const cost =
      handling(day) +
      changes(day, using) +
      effort.uneven * finder.unevenness(day) +
      (finder.keepsTimes ? effort.droppedTime * day.dropped.length : 0) +
      (grows ? effort.growing : 0) +
      effort.above * Math.max(0, (100 * (lowest - day.daily)) / dose) +
      effort.slow * Math.abs(1 - progress(day.daily));
    if (!best || cost < best.cost - 1e-9) best = { day, cost };
  }
  return best?.day;
}

function handling({ doses }: DividedDay): number {
  let cost = 0;
  let liquids = 0;
  for (const { made } of doses) {
    const volumes = made.items.filter((item) => 'mL' in item);
    for (const item of made.items) {
      if ('count' in item) continue;
      const fillings = item.drops === undefined ? item.mL / millilitresPerMeasure : item.drops / dropsPerMeasure;
      cost += effort.measure * Math.ceil(fillings - 1e-9);
      if (item.drops === undefined && Math.abs(item.mL * 2 - Math.round(item.mL * 2)) > 1e-9) cost += effort.oddVolume;
    }
    cost += effort.piece * (made.pieces - volumes.length);
    for (const item of made.items)
      if ('count' in item && productById(item.product)?.form === 'odt') cost += effort.melting * Math.ceil(item.count);
    cost += effort.broken * made.items.filter((item) => 'count' in item && item.count % 1 !== 0).length;
    if (volumes.length > 0) liquids += 1;
    if (volumes.length > 0 && volumes.length < made.items.length) cost += effort.mixedTime;
  }
  return cost + (liquids > 0 && liquids < doses.length ? effort.mixedDay : 0);
}

function changes(day: DividedDay, using: readonly string[]): number {
  if (using.length === 0) return 0;
  const now = productsOfDay(day);
  const added = now.filter((id) => !using.includes(id)).length;
  const dropped = using.filter((id) => !now.includes(id)).length;
  return effort.newProduct * added + effort.droppedProduct * dropped;
}
