import { formatMass, zeroDose, type Nanograms } from '@decrescendo/units';
import type { DividedDay } from '../tablets/make-day.ts';
import { doubledHold, roundingPoints } from './limits.ts';
import type { MadeStep, PlannedStep, Position, StaircaseInput } from './staircase-input.ts';

/** A step smaller than this share of the wanted one is hardly a step; it is the last resort before R26 asks. */
const leastShare = 0.25;
/** How far from the wanted cut a simpler day may lie, as a share of the cut. */
const slackShare = 0.12;
/** What is left above the goal is taken along where it is less than this share of the cut. */
const remnantShare = 0.35;

/**
 * Rounds a wanted step to a day that can be made exactly, never past the limits, never upwards, never silently (R26, R27).
 *
 * In order: near the wanted dose; larger by more than two points, after a longer hold (R26); a much smaller step; and where nothing at all
 * lies within the limits, the nearest lower dose after a doubled hold (R27).
 */
export function makeStep(input: StaircaseInput, at: Position, wanted: PlannedStep): MadeStep {
  const { finder, goal, interval } = input;
  const { dose, state, previousCut } = at;
  const { planned, floor, holdBefore, reasons } = wanted;
  const cut = dose - planned;
  const lowest = Math.max(floor, Math.ceil(planned - (dose * roundingPoints) / 100));
  const most = Math.floor(dose - leastShare * cut);
  const aim = planned - goal < remnantShare * cut ? goal : planned;
  const near = (atLeast: number, atMost: number): DividedDay | undefined =>
    atMost < atLeast
      ? undefined
      : finder.nearest(Math.max(aim, atLeast), state, {
          atLeast: Math.max(1, atLeast) as Nanograms,
          atMost: atMost as Nanograms,
          simplestWithin: (input.exact ? 0 : Math.floor(slackShare * cut)) as Nanograms,
        });
  const made = (day: DividedDay, hold: number, ...codes: string[]): MadeStep => ({
    day,
    planned,
    holdBefore: hold,
    reasons: [
      ...reasons,
      ...codes.map((code) => ({ code, fields: { wanted: formatMass(Math.round(planned) as Nanograms) } })),
    ],
  });

  // A wish that tablets alone meet exactly is not traded for something simpler.
  const wish = Number.isInteger(aim) && aim > 0 && aim >= lowest ? finder.exactly(aim as Nanograms, state) : undefined;
  if (
    wish &&
    wish.raised.length === 0 &&
    wish.doses.every(({ made: { items } }) => items.every((item) => 'count' in item))
  ) {
    return made(wish, holdBefore);
  }
  // Steps should not grow (R25), unless keeping to that would all but stall.
  const notLarger = previousCut && previousCut.made >= 0.75 * cut ? Math.max(lowest, dose - previousCut.made) : lowest;
  const good = near(notLarger, most) ?? (notLarger > lowest ? near(lowest, most) : undefined);
  if (good)
    return Math.abs(good.daily - planned) > 0.02 * dose ? made(good, holdBefore, 'rounded') : made(good, holdBefore);

  const larger = finder.highestBelow(lowest, state, floor);
  if (larger) {
    const inProportion = Math.ceil((holdBefore * (dose - larger.daily)) / cut / 7) * 7;
    return made(larger, Math.min(2 * interval, Math.max(holdBefore, inProportion)), 'rounded-larger');
  }
  const smaller = near(most + 1, dose - 1);
  if (smaller) return made(smaller, holdBefore, 'rounded-smaller');

  const lower = finder.highestBelow(Math.min(floor, dose), state, goal);
  if (lower) return made(lower, Math.max(doubledHold, 2 * interval), 'smallest-piece');
  return stopStep(input, at, 'last-makeable');
}

/** The step to nothing: from the last dose (R28), small or a whole piece, or because nothing smaller can be made (R27). */
export function stopStep(
  { finder, interval }: StaircaseInput,
  { state }: Position,
  code: 'last-dose' | 'last-whole' | 'last-makeable',
): MadeStep {
  const hold = code === 'last-dose' ? interval : Math.max(doubledHold, 2 * interval);
  return { day: finder.exactly(zeroDose, state)!, planned: 0, holdBefore: hold, reasons: [{ code }] };
}
