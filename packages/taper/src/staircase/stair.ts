import type { Nanograms } from '@decrescendo/units';
import { product as productById } from '@decrescendo/formulary';
import type { DividedDay } from '../tablets/make-day.ts';

/** Why a stair has the dose or the length it has; words in the catalogue. */
export interface Reason {
  readonly code: string;
  readonly fields?: Readonly<Record<string, string | number>>;
}

/** A stretch of equal days of the tapered drug. */
export interface Stair {
  readonly dose: Nanograms;
  readonly days: number;
  readonly day: DividedDay;
  /** What the strategy, or the person who typed, wanted after clipping and before rounding; ng, need not be whole. */
  readonly planned: number;
  /** First the main one. */
  readonly reasons: readonly Reason[];
}

/** A fall of the daily dose, as the pace rules see it. */
export interface Reduction {
  /** Index of the stair it leads to. */
  readonly index: number;
  readonly before: Nanograms;
  readonly after: Nanograms;
  readonly planned: number;
  /** Day on which it happens, 0 = start. */
  readonly day: number;
  /** Days the dose before was held; for the first, since it was first taken. */
  readonly heldDays: number;
  /** Times and doses before, under which the new day must fit. */
  readonly from: DayState;
}

export interface DayState {
  readonly minutes: readonly number[];
  readonly shape: readonly Nanograms[];
}

/** Every fall of the daily dose, first to last. */
export function reductionsOf(
  stairs: readonly Stair[],
  present: Nanograms,
  presentState: DayState,
  heldBeforeStart: number,
): Reduction[] {
  const reductions: Reduction[] = [];
  let before = present;
  let from = presentState;
  let heldDays = heldBeforeStart;
  let day = 0;
  stairs.forEach((stair, index) => {
    if (stair.dose < before)
      reductions.push({ index, before, after: stair.dose, planned: stair.planned, day, heldDays, from });
    heldDays = stair.dose === before ? heldDays + stair.days : stair.days;
    before = stair.dose;
    from = stateOf(stair.day);
    day += stair.days;
  });
  return reductions;
}

export function stateOf(day: DividedDay): DayState {
  return { minutes: day.doses.map(({ minute }) => minute), shape: day.doses.map(({ made }) => made.dose) };
}

/** Every product of a day, once each. */
export function productsOfDay({ doses }: DividedDay): readonly string[] {
  return [...new Set(doses.flatMap(({ made }) => made.items.map(({ product }) => product)))];
}

export function usesLiquid(products: readonly string[]): boolean {
  return products.some((id) => productById(id)?.unit === 'mL');
}
