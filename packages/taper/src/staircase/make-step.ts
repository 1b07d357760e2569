import { zeroDose, type Nanograms } from '@decrescendo/units';
import type { DividedDay } from '../tablets/make-day.ts';
import { doubledHold, firstCutPercent, lowestAfter, roundingPoints } from './limits.ts';
import type { Within } from './day-finder.ts';
import { roundDose } from './round-dose.ts';
import { simplestDay } from './simplest-day.ts';
import { productsOfDay, stateOf, usesLiquid, type Reason } from './stair.ts';
import type { MadeStep, PlannedStep, Position, StaircaseInput } from './staircase-input.ts';

/** A step smaller than this share of the wanted one is taken only where the products make no larger one within the band. */
const usualShare = 0.5;
/** The same where a number of weeks was asked for. */
const closeShare = 0.85;
/** A step smaller than this share of the wanted one is hardly a step; it is the last resort before R27. */
const leastShare = 0.25;
/** What is left above the goal is taken along where it is less than this share of the cut. */
const remnantShare = 0.35;
/** After a liquid, tablets are gone back to only where they last for this many steps: nobody is sent from one to the other and back. */
const solidStepsToReturn = 6;

/**
 * Turns a wanted step into a day that can be made exactly: never past the limits, never upwards, never silently (R26, R27).
 *
 * In order: tablets and capsules alone, in a band about the wanted cut (half of it, to two points more); the liquid, alone or with them; a
 * larger step within the limits, once the wanted pace reaches it; a much smaller one; and where nothing at all lies within the limits, the
 * nearest lower dose after a doubled hold (R27).
 */
export function makeStep(input: StaircaseInput, at: Position, wanted: PlannedStep): MadeStep {
  const { finder, goal, interval, asked, shape } = input;
  const { dose, state } = at;
  const { planned, floor, reasons } = wanted;
  const cut = dose - planned;
  const lowest = Math.max(floor, Math.ceil(planned - (dose * roundingPoints) / 100));
  const aim = planned - goal < remnantShare * cut ? goal : planned;

  /** Planned steps that a day takes at once. */
  const portion = (daily: number): number => {
    const share = (dose - daily) / cut;
    return shape.portion && !wanted.clipped
      ? Math.max(shape.portion({ dose, to: daily }), daily < planned ? share : 0)
      : share;
  };
  const taken = (day: DividedDay, ...more: readonly Reason[]): MadeStep => ({
    day,
    // What waits for its time is no rounding: the wanted pace is kept. A step that was asked for by number is held to its number (R26).
    planned: asked ? planned : Math.min(planned, day.daily),
    nominal: cut,
    needs: asked ? interval : interval * portion(day.daily),
    firm: false,
    reasons: [...reasons, ...more],
  });
  const wantedField = { wanted: roundDose(planned) };

  if (aim === goal && goal > 0 && goal >= lowest) {
    const last = finder.exactly(goal, state, at.using);
    if (last && last.raised.length === 0) return taken(easiestOf(input, at, last));
  }

  if (asked !== 'amount') {
    // A percentage that was asked for is first looked for within the two points either way.
    const leastCuts = [usualShare * cut, leastShare * cut];
    if (input.closely) leastCuts.unshift(closeShare * cut);
    if (asked) leastCuts.unshift(Math.max(usualShare * cut, cut - (dose * roundingPoints) / 100));
    // A step of more than the wanted pace waits, in whole weeks where the pace is one of weeks.
    const progress = (daily: number): number =>
      asked
        ? portion(daily)
        : (portion(daily) * interval) / Math.max(interval, wholeWeeks(interval * portion(daily), interval));
    const choose = (days: readonly DividedDay[]) => simplestDay(days, at, finder, progress, lowest);
    const solidDays = (bounds: Within): readonly DividedDay[] => {
      const days = [
        ...finder.within('whole', planned, state, bounds),
        ...finder.within('solids', planned, state, bounds),
      ];
      if (!usesLiquid(at.using)) return days;
      return days.filter((day) => solidsGoOn(input, day, cut / dose, solidStepsToReturn - 1));
    };
    // On a curve over dates tablets may wait for two of its steps, as long as a first cut might be as large.
    const further = Math.max(1, floor, lowestAfter(Math.min((200 * cut) / dose, firstCutPercent), dose));
    const mayWait = shape.keepsDates && !asked;
    // Where the liquid's measure is too coarse for the band, a larger step of it after a longer wait stands beside mixing in a tablet for once.
    const liquidDays = (bounds: Within): readonly DividedDay[] => {
      const days = finder.within('liquid', planned, state, bounds);
      return days.length > 0 || asked
        ? days
        : finder.within('liquid', planned, state, { ...bounds, atLeast: Math.max(1, floor) });
    };
    for (const leastCut of leastCuts) {
      const bounds = {
        atLeast: Math.max(1, lowest),
        atMost: Math.min(Math.floor(dose - leastCut), dose - 1),
        using: at.using,
      };
      const day =
        choose(solidDays(bounds)) ??
        (mayWait && further < lowest ? choose(solidDays({ ...bounds, atLeast: further })) : undefined) ??
        choose([...liquidDays(bounds), ...finder.within('both', planned, state, bounds)]);
      if (!day) continue;
      const isNear = Math.abs(day.daily - planned) <= 0.02 * dose;
      const code = usesLiquid(productsOfDay(day))
        ? 'rounded'
        : finder.hasLiquid
          ? 'rounded-without-liquid'
          : 'rounded-solids';
      return isNear ? taken(day) : taken(day, { code, fields: wantedField });
    }
  } else {
    const day = nearestAsked(input, at, wanted, lowest, aim);
    if (day)
      return taken(
        easiestOf(input, at, day),
        ...(Math.abs(day.daily - planned) > 0.02 * dose ? [{ code: 'rounded', fields: wantedField }] : []),
      );
  }

  const easiest = (day: DividedDay): DividedDay => easiestOf(input, at, day);
  const larger = finder.highestBelow(lowest, state, floor);
  if (larger)
    return {
      ...taken(easiest(larger), { code: 'waited-for', fields: wantedField }),
      needs: interval * portion(larger.daily),
    };
  const smaller = finder.nearest(planned, state, {
    atLeast: Math.max(1, lowest) as Nanograms,
    atMost: (dose - 1) as Nanograms,
  });
  if (smaller) return taken(easiest(smaller), { code: 'rounded-smaller', fields: wantedField });

  const lower = finder.highestBelow(Math.min(floor, dose), state, goal);
  if (lower)
    return {
      ...taken(easiest(lower), { code: 'smallest-piece' }),
      planned,
      needs: Math.max(doubledHold, 2 * interval, wholeWeeks(at.previousNeeds, interval)),
      firm: true,
    };
  return stopStep(input, 'last-makeable');
}

/** The easiest way to make a day's total, without sending a person who takes the liquid alone, or none, to the other for one step. */
function easiestOf({ finder }: StaircaseInput, at: Position, day: DividedDay): DividedDay {
  const bounds = { atLeast: day.daily, atMost: day.daily, using: at.using };
  const same = (['whole', 'solids', 'liquid', 'both'] as const).flatMap((madeOf) =>
    finder.within(madeOf, day.daily, at.state, bounds),
  );
  return simplestDay([...same, day], at, finder, () => 1)!;
}

/** Rounded up to whole weeks where the interval is one of weeks, else to whole days. */
export function wholeWeeks(days: number, interval: number): number {
  const unit = interval % 7 === 0 ? 7 : 1;
  return Math.ceil(days / unit - 1e-9) * unit;
}

/** Whether tablets alone could go on from a day for some steps of about this share of the dose. */
function solidsGoOn(input: StaircaseInput, day: DividedDay, share: number, steps: number): boolean {
  if (steps === 0 || day.daily <= input.terminal.dose) return true;
  const { daily } = day;
  const bounds = {
    atLeast: daily * (1 - share - roundingPoints / 100),
    atMost: daily * (1 - usualShare * share),
    using: [],
  };
  return input.finder
    .within('solids', daily * (1 - share), stateOf(day), bounds)
    .some((next) => solidsGoOn(input, next, share, steps - 1));
}

/** The day nearest an amount that was asked for; a wish that tablets alone meet exactly is not traded for something nearer in volume. */
function nearestAsked(
  { finder, goal }: StaircaseInput,
  { dose, state, previousCut }: Position,
  { planned }: PlannedStep,
  lowest: number,
  aim: number,
): DividedDay | undefined {
  const cut = dose - planned;
  const most = Math.floor(dose - leastShare * cut);
  const near = (atLeast: number): DividedDay | undefined =>
    most < atLeast
      ? undefined
      : finder.nearest(Math.max(aim, atLeast), state, {
          atLeast: Math.max(1, atLeast) as Nanograms,
          atMost: most as Nanograms,
        });
  const whole = Math.round(aim) as Nanograms;
  const isWish = Math.abs(whole - aim) < 1 && whole > 0 && whole >= Math.max(lowest, goal);
  const wish = isWish ? finder.exactly(whole, state) : undefined;
  if (wish && wish.raised.length === 0 && !usesLiquid(productsOfDay(wish))) return wish;
  // Steps should not grow (R25), unless keeping to that would all but stall.
  const notLarger = previousCut && previousCut.made >= 0.75 * cut ? Math.max(lowest, dose - previousCut.made) : lowest;
  return near(notLarger) ?? (notLarger > lowest ? near(lowest) : undefined);
}

/** The step to nothing: from the last dose (R28), small or a whole piece, or because nothing smaller can be made (R27). */
export function stopStep(
  { finder, interval, presentState }: StaircaseInput,
  code: 'last-dose' | 'last-whole' | 'last-makeable' | 'present-is-last',
  afterLargeStep = false,
): MadeStep {
  // A last dose that was itself reached by too large a step is held as long.
  const needs = code === 'last-dose' && !afterLargeStep ? interval : Math.max(doubledHold, 2 * interval);
  return {
    day: finder.exactly(zeroDose, presentState)!,
    planned: 0,
    nominal: 0,
    needs,
    firm: true,
    reasons: [{ code }],
  };
}
