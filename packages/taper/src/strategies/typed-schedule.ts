import { formatMass, type Nanograms } from '@decrescendo/units';
import type { DayFinder } from '../staircase/day-finder.ts';
import { stateOf, type DayState, type Stair } from '../staircase/stair.ts';

/**
 * A schedule typed by hand, made exact: each dose as typed where products make it, else the nearest that does not rise. Nothing is clipped;
 * the rules say what they think of it.
 *
 * @returns the stairs, or the index of the first line that cannot be made
 */
export function typedStairs(
  schedule: readonly { readonly days: number; readonly daily: Nanograms }[],
  present: Nanograms,
  presentState: DayState,
  finder: DayFinder,
): readonly Stair[] | number {
  const stairs: Stair[] = [];
  let before = present;
  let state = presentState;
  for (const [index, { days, daily }] of schedule.entries()) {
    // A line above what the one before was rounded down to goes on with that: nothing rises.
    const wanted = Math.min(daily, before) as Nanograms;
    const day =
      finder.exactly(wanted, state) ?? finder.nearest(wanted, state, { atMost: before, atLeast: 1 as Nanograms });
    if (!day) return index;
    const exact = day.daily === daily;
    const held = day.daily === before;
    const code = exact ? (held ? 'typed-hold' : 'typed') : held ? 'typed-held' : 'typed-rounded';
    stairs.push({
      dose: day.daily,
      days,
      day,
      planned: daily,
      reasons: [{ code, fields: { wanted: formatMass(daily) } }],
    });
    before = day.daily;
    state = stateOf(day);
  }
  return stairs;
}
