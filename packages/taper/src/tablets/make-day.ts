import type { Nanograms } from '@decrescendo/units';
import type { MadeDay } from '../types.ts';
import type { Kit } from './kit.ts';
import { makeDose } from './make-dose.ts';
import { isMakeable, nearestMakeableAtMost, solidSums } from './makeable-doses.ts';

export type CutFirst = 'any' | 'morning' | 'evening';

/** A made day that owns up to what it did to the times of day. */
export interface DividedDay extends MadeDay {
  /** Times (minutes) whose dose is above the present one: only where no other division adds up. */
  readonly raised: readonly number[];
  /** Times (minutes) taken now that have no dose left. */
  readonly dropped: readonly number[];
}

/** The times of day and what is taken at each now: one entry in `shape` for each in `minutes`, times ascending. */
export interface DayShape {
  readonly minutes: readonly number[];
  readonly shape: readonly Nanograms[];
}

/** A division being tried, as the rules of preference see it: smaller is better, first difference decides. */
interface Division {
  readonly doses: readonly number[];
  readonly raise: number;
  readonly dropped: number;
  readonly deviation: number;
}

/** Divisions looked at before the best so far is taken; far beyond what tablets need. */
const budget = 20_000;
/** The same until there is a first one; dead ends are remembered, so that this is far more than eight times of day ask for. */
const budgetToFirst = 200_000;
/** Doses tried at one time of day around the ideal one. */
const nearby = 24;

/**
 * A day's total divided over the times of day, each dose made exactly; undefined where no division adds up.
 *
 * No time's dose rises above the present one unless nothing else adds up (`raised` says where). `any` drops as few times as it can and
 * keeps the present proportions; of equals the later dose is the larger, so that bedtime is cut last. `morning` and `evening` take the
 * whole cut from that end of the day, then from the next time. Times are never added.
 *
 * @param daily    the day's total [ng]
 * @param minutes  minutes after midnight, ascending
 * @param shape    present dose at each [ng]; another drug's present doses serve as proportions when `daily` is above their sum
 * @param prefer   products in use in the step before
 * @param shares   proportions to aim at, one for each time, where they are not those of `shape`
 */
export function makeDay(
  daily: Nanograms,
  minutes: readonly number[],
  shape: readonly Nanograms[],
  cutFirst: CutFirst,
  kit: Kit,
  prefer: readonly string[] = [],
  shares: readonly number[] = shape,
): DividedDay | undefined {
  if (minutes.length !== shape.length) throw new RangeError(`${minutes.length} times of day but ${shape.length} doses`);
  if (daily === 0) return { daily, doses: [], raised: [], dropped: minutes.filter((_, index) => shape[index]! > 0) };
  const doses = divide(daily, shape, cutFirst, kit, shares);
  if (!doses) return undefined;
  const made = doses.map((dose) => makeDose(dose as Nanograms, kit, prefer));
  if (made.some((dose) => dose === undefined)) throw new Error('a dose counted as makeable could not be made');
  return {
    daily,
    doses: minutes.map((minute, index) => ({ minute, made: made[index]! })).filter(({ made }) => made.dose > 0),
    raised: minutes.filter((_, index) => doses[index]! > shape[index]!),
    dropped: minutes.filter((_, index) => doses[index]! === 0 && shape[index]! > 0),
  };
}

/** The doses of each time of day, or undefined. */
function divide(
  daily: Nanograms,
  shape: readonly Nanograms[],
  cutFirst: CutFirst,
  kit: Kit,
  shares: readonly number[],
): readonly number[] | undefined {
  if (shape.length === 0 || kit.grid === 0 || daily % kit.grid !== 0) return undefined;
  const present = shape.reduce<number>((sum, dose) => sum + dose, 0);
  const ideals = idealDoses(daily, shape, present, cutFirst, shares);
  const within = daily <= present ? search(daily, shape, shape, ideals, kit) : undefined;
  // Only where every division under the present doses fails may a single time's dose rise, times without a dose staying without.
  return (
    within ??
    search(
      daily,
      shape.map((dose) => (dose > 0 ? daily : 0)),
      shape,
      ideals,
      kit,
    )
  );
}

function idealDoses(
  daily: number,
  shape: readonly number[],
  present: number,
  cutFirst: CutFirst,
  shares: readonly number[],
): number[] {
  if (cutFirst === 'any' || daily > present) {
    const whole = shares.reduce((sum, share) => sum + share, 0);
    return shares.map((share) => (daily * share) / whole);
  }
  const ideals = [...shape];
  let cut = present - daily;
  const order = shape.map((_, index) => index);
  if (cutFirst === 'evening') order.reverse();
  for (const index of order) {
    const taken = Math.min(cut, ideals[index]!);
    ideals[index]! -= taken;
    cut -= taken;
  }
  return ideals;
}

function search(
  daily: number,
  caps: readonly number[],
  shape: readonly number[],
  ideals: readonly number[],
  kit: Kit,
): readonly number[] | undefined {
  const last = caps.length - 1;
  const reach = kit.liquid ? undefined : suffixSums(caps, kit);
  if (reach && !reach[0]!.has(daily)) return undefined;
  if (kit.liquid && caps.reduce((sum, cap) => sum + nearestMakeableAtMost(cap as Nanograms, kit), 0) < daily)
    return undefined;
  const candidates = caps.slice(0, last).map((cap, index) => candidatesNear(ideals[index]!, Math.min(cap, daily), kit));
  const doses: number[] = caps.map(() => 0);
  let best: Division | undefined;
  let visits = 0;
  /** Where nothing was found for what is left: the same rest at the same time of day is not tried twice, whatever came before it. */
  const deadEnds = caps.map(() => new Set<number>());

  const visit = (index: number, rest: number, raise: number, dropped: number, deviation: number): void => {
    visits += 1;
    if (visits > (best ? budget : budgetToFirst) || (best && isWorse(raise, dropped, deviation, best))) return;
    if (deadEnds[index]!.has(rest)) return;
    const add = (dose: number, then: (raise: number, dropped: number, deviation: number) => void): void => {
      doses[index] = dose;
      const ideal = ideals[index]!;
      then(
        raise + Math.max(0, dose - shape[index]!),
        dropped + (dose === 0 && ideal > 0 ? 1 : 0),
        deviation + ((dose - ideal) / 1e6) ** 2,
      );
    };
    if (index === last) {
      if (rest > caps[last]! || !isMakeable(rest as Nanograms, kit)) return;
      add(rest, (raise, dropped, deviation) => {
        const division = { doses: [...doses], raise, dropped, deviation };
        if (!best || isBetter(division, best)) best = division;
      });
      return;
    }
    for (const dose of candidates[index]!) {
      if (dose > rest || (reach && !reach[index + 1]!.has(rest - dose))) continue;
      add(dose, (raise, dropped, deviation) => visit(index + 1, rest - dose, raise, dropped, deviation));
    }
    if (!best) deadEnds[index]!.add(rest);
  };
  visit(0, daily, 0, 0, 0);
  return best?.doses;
}

/** Differences under a billionth of a square milligram are rounding, not preference. */
const equal = 1e-9;

function isWorse(raise: number, dropped: number, deviation: number, best: Division): boolean {
  if (raise !== best.raise) return raise > best.raise;
  if (dropped !== best.dropped) return dropped > best.dropped;
  return deviation > best.deviation + equal;
}

function isBetter(a: Division, b: Division): boolean {
  if (a.raise !== b.raise) return a.raise < b.raise;
  if (a.dropped !== b.dropped) return a.dropped < b.dropped;
  if (Math.abs(a.deviation - b.deviation) > equal) return a.deviation < b.deviation;
  for (let index = a.doses.length - 1; index >= 0; index -= 1) {
    if (a.doses[index]! !== b.doses[index]!) return a.doses[index]! > b.doses[index]!;
  }
  return false;
}

/** Makeable doses up to a cap, those nearest the ideal first. Solids alone: all of them; with a liquid: the nearest. */
function candidatesNear(ideal: number, cap: number, kit: Kit): readonly number[] {
  const { sorted } = solidSums(kit);
  const step = kit.liquid?.step;
  const found = new Set<number>([0]);
  for (const sum of sorted) {
    if (sum > cap) break;
    found.add(sum);
    if (!step) continue;
    const middle = Math.round((ideal - sum) / step);
    for (let steps = Math.max(0, middle - 2); steps <= middle + 2; steps += 1)
      if (sum + steps * step <= cap) found.add(sum + steps * step);
    const most = Math.floor((cap - sum) / step);
    if (most >= 0) found.add(sum + most * step);
  }
  const near = [...found].sort((a, b) => Math.abs(a - ideal) - Math.abs(b - ideal) || b - a);
  return step ? [...near.slice(0, nearby), 0] : near;
}

const reachCache = new WeakMap<Kit, Map<string, readonly ReadonlySet<number>[]>>();

/** For each time of day, every total that it and the later times can make under their caps; solids only. */
export function suffixSums(caps: readonly number[], kit: Kit): readonly ReadonlySet<number>[] {
  let kept = reachCache.get(kit);
  if (!kept) reachCache.set(kit, (kept = new Map()));
  const key = caps.join(',');
  const known = kept.get(key);
  if (known) return known;
  const { sorted } = solidSums(kit);
  const sums: Set<number>[] = new Array<Set<number>>(caps.length);
  let later: Set<number> = new Set([0]);
  for (let index = caps.length - 1; index >= 0; index -= 1) {
    const here = new Set<number>();
    for (const dose of sorted) {
      if (dose > caps[index]!) break;
      for (const sum of later) here.add(sum + dose);
    }
    sums[index] = later = here;
  }
  kept.set(key, sums);
  return sums;
}
