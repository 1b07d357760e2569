import type { Nanograms } from '@decrescendo/units';
import type { Kit } from './kit.ts';
import { makeDay, suffixSums, type CutFirst, type DividedDay } from './make-day.ts';
import { solidSums } from './makeable-doses.ts';

export interface DayBounds {
  /** Inclusive. */
  readonly atLeast?: Nanograms;
  /** Inclusive. */
  readonly atMost?: Nanograms;
  /** Exclusive. */
  readonly below?: Nanograms;
  /** Products in use in the step before. */
  readonly prefer?: readonly string[];
  /** Proportions between the times to aim at, where they are not those of the doses before. */
  readonly shares?: readonly number[];
  /** Whether a single time's dose may rise above the present one; no by default. */
  readonly allowRaise?: boolean;
  /** Of the totals this near the target (and within bounds) the simplest day is taken: fewest things to handle, then the roundest doses. */
  readonly simplestWithin?: Nanograms;
}

/** Totals tried with a liquid before the search gives up; its doses lie so close that the first few succeed. */
const tries = 500;

/**
 * The day that can be made exactly with its total nearest the target, within bounds; undefined where there is none.
 * Of two equally near the higher total is taken, the smaller cut. A total of 0 is found only where `atMost` or the target is 0.
 */
export function nearestMakeableDay(
  target: Nanograms,
  minutes: readonly number[],
  shape: readonly Nanograms[],
  cutFirst: CutFirst,
  kit: Kit,
  bounds: DayBounds = {},
): DividedDay | undefined {
  const isWithin = (daily: number): boolean =>
    daily >= (bounds.atLeast ?? 0) && daily <= (bounds.atMost ?? Infinity) && daily < (bounds.below ?? Infinity);
  const make = (daily: number): DividedDay | undefined => {
    const day = makeDay(daily as Nanograms, minutes, shape, cutFirst, kit, bounds.prefer, bounds.shares);
    return day && (bounds.allowRaise || day.raised.length === 0) ? day : undefined;
  };
  if (target === 0 || bounds.atMost === 0) return isWithin(0) ? make(0) : undefined;
  const slack = bounds.simplestWithin ?? 0;
  let best: { readonly day: DividedDay; readonly effort: number } | undefined;
  for (const daily of totalsByDistance(target, shape, kit, bounds)) {
    if (best && Math.abs(daily - target) > slack) break;
    const day = daily > 0 && isWithin(daily) ? make(daily) : undefined;
    if (!day) continue;
    if (slack === 0) return day;
    const effort = effortOf(day);
    if (!best || effort < best.effort) best = { day, effort };
  }
  return best?.day;
}

/** Days whose totals lie within bounds, nearest the target first; no more than `most` totals are tried. A total of 0 is never among them. */
export function daysWithin(
  target: number,
  minutes: readonly number[],
  shape: readonly Nanograms[],
  cutFirst: CutFirst,
  kit: Kit,
  bounds: DayBounds & { readonly atLeast: Nanograms; readonly atMost: Nanograms },
  most: number,
): DividedDay[] {
  if (bounds.atMost < bounds.atLeast) return [];
  const days: DividedDay[] = [];
  let tried = 0;
  for (const daily of totalsByDistance(target, shape, kit, bounds)) {
    if (daily === 0 || daily < bounds.atLeast || daily > bounds.atMost) continue;
    if (tried >= most) break;
    tried += 1;
    const day = makeDay(daily as Nanograms, minutes, shape, cutFirst, kit, bounds.prefer, bounds.shares);
    if (day && (bounds.allowRaise || day.raised.length === 0)) days.push(day);
  }
  return days;
}

/** What a day asks of tired hands: pieces, with a measured liquid and a broken tablet counting double, then the digits of its doses. */
function effortOf(day: DividedDay): number {
  let effort = 0;
  for (const { made } of day.doses) {
    effort += made.pieces + made.items.filter((item) => !('count' in item) || item.count % 1 !== 0).length;
    effort += 0.01 * String(made.dose / 1e6).length;
  }
  return effort;
}

function* totalsByDistance(
  target: number,
  shape: readonly Nanograms[],
  kit: Kit,
  bounds: DayBounds,
): Generator<number> {
  const present = shape.reduce<number>((sum, dose) => sum + dose, 0);
  const mayRise = bounds.allowRaise === true;
  if (!kit.liquid) {
    const ceiling = Math.max(present, target);
    const caps = mayRise ? shape.map((dose) => (dose > 0 ? ceiling * 2 : 0)) : shape;
    const within = (daily: number) => daily >= (bounds.atLeast ?? 0) && daily <= (bounds.atMost ?? Infinity);
    const totals = caps.length === 0 ? [] : [...suffixSums(caps, kit)[0]!].filter(within);
    yield* totals.sort((a, b) => Math.abs(a - target) - Math.abs(b - target) || b - a);
    return;
  }
  if (kit.grid === 0) return;
  const residues = dayResidues(shape.length, kit);
  const step = kit.liquid.step;
  const highest = Math.min(bounds.atMost ?? Infinity, (bounds.below ?? Infinity) - 1, mayRise ? Infinity : present);
  const lowest = Math.max(bounds.atLeast ?? 0, kit.grid);
  const start = Math.min(Math.max(target, lowest), highest);
  let up = Math.ceil(start / kit.grid) * kit.grid;
  let down = up - kit.grid;
  for (let tried = 0; tried < tries && (up <= highest || down >= lowest);) {
    const takeUp = up <= highest && (down < lowest || Math.abs(up - target) <= Math.abs(target - down));
    const next = takeUp ? up : down;
    if (takeUp) up += kit.grid;
    else down -= kit.grid;
    if (!residues.has(next % step)) continue;
    tried += 1;
    yield next;
  }
}

/** What whole steps of the liquid leave over in any day's total. */
function dayResidues(times: number, kit: Kit): ReadonlySet<number> {
  const step = kit.liquid!.step;
  const single = new Set(solidSums(kit).sorted.map((sum) => sum % step));
  let residues = new Set<number>([0]);
  for (let time = 0; time < times; time += 1) {
    const next = new Set<number>();
    for (const a of residues) for (const b of single) next.add((a + b) % step);
    if (next.size === residues.size) return next;
    residues = next;
  }
  return residues;
}

/**
 * The day's totals that can be made under the present doses, descending, below a total.
 * Solids: every one. With a liquid: thinned so that neighbours differ by at least half a percent of the total.
 */
export function makeableDays(
  minutes: readonly number[],
  shape: readonly Nanograms[],
  cutFirst: CutFirst,
  kit: Kit,
  below: Nanograms,
): Nanograms[] {
  if (shape.length === 0 || kit.grid === 0) return [];
  if (!kit.liquid) {
    return ([...suffixSums(shape, kit)[0]!] as Nanograms[])
      .filter((daily) => daily > 0 && daily < below)
      .sort((a, b) => b - a);
  }
  const totals: Nanograms[] = [];
  let limit: number = below;
  while (limit > kit.grid) {
    const day = nearestMakeableDay((limit - 1) as Nanograms, minutes, shape, cutFirst, kit, {
      below: limit as Nanograms,
    });
    if (!day) break;
    totals.push(day.daily);
    limit = Math.min(day.daily, Math.ceil(day.daily * 0.995));
  }
  return totals;
}
