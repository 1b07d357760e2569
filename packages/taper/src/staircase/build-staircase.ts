import { formatMass, type Nanograms } from '@decrescendo/units';
import type { DividedDay } from '../tablets/make-day.ts';
import type { Shape } from '../strategies/shape.ts';
import type { Calendar } from './calendar.ts';
import type { DayFinder } from './day-finder.ts';
import { doubledHold, lowestAfter, roundingPoints, windowDays, windowPercent, type PaceLimits } from './limits.ts';
import { stateOf, type DayState, type Reason, type Stair } from './stair.ts';
import type { TerminalDose } from './terminal-dose.ts';

export interface StaircaseInput {
  readonly present: Nanograms;
  readonly presentState: DayState;
  /** Days the present dose has been taken before the start. */
  readonly heldBeforeStart: number;
  /** 0 for stop. */
  readonly goal: Nanograms;
  readonly terminal: TerminalDose;
  readonly shape: Shape;
  readonly interval: number;
  readonly limits: PaceLimits;
  readonly finder: DayFinder;
  readonly calendar: Calendar;
  /** Stairs that stand already (typed by hand), to be continued. */
  readonly given?: readonly Stair[];
}

export type StaircaseOutcome =
  | { readonly ok: true; readonly stairs: readonly Stair[] }
  | {
      readonly ok: false;
      readonly code: 'too-many-steps' | 'start-in-avoid';
      readonly fields: Readonly<Record<string, string | number>>;
    };

/** Months of looking after once the goal is reached (R48, R80), as one last stair. */
const afterGoalDays = 28;
/** More rows than this help nobody; the bound also proves that drawing ends. */
export const mostStairs = 200;

interface Candidate {
  readonly day: DividedDay;
  readonly reasons: readonly Reason[];
  readonly planned: number;
  /** Days that the stair before has to last. */
  readonly holdBefore: number;
}

/**
 * Draws the staircase of a strategy: every step clipped to the pace limits, then made exact, then dated.
 *
 * Always falls, never repeats a dose but to hold, ends at the goal. Where nothing makeable lies within the limits the nearest lower dose is
 * taken after a doubled hold (R27); whether that stands is for the rules to say.
 */
export function buildStaircase(input: StaircaseInput): StaircaseOutcome {
  const { calendar, interval, goal } = input;
  const stairs: Stair[] = [...(input.given ?? [])];
  let dose = stairs.at(-1)?.dose ?? input.present;
  let state = stairs.length > 0 ? stateOf(stairs.at(-1)!.day) : input.presentState;
  let previousCut: { readonly planned: number; readonly made: number } | undefined;
  /** Days of the last stair, not yet closed. */
  let days = stairs.pop()?.days ?? 0;
  let open: Omit<Stair, 'days'> | undefined = input.given?.at(-1);
  let day = stairs.reduce((sum, stair) => sum + stair.days, 0);
  let cuts = 0;

  while (dose > goal) {
    if (stairs.length >= mostStairs) return { ok: false, code: 'too-many-steps', fields: { limit: mostStairs } };
    const next = nextCandidate(input, { dose, state, previousCut, cuts, sinceStart: day + days });
    const held = open ? days : input.heldBeforeStart;
    // Before the first reduction only a doubled hold has to be waited for: the present dose is no step of a plan.
    const wait = cuts === 0 && !open && next.holdBefore < doubledHold ? 0 : Math.max(0, next.holdBefore - held);
    // The first day on which this reduction may begin.
    const wanted = day + (open ? days : 0) + wait;
    const begin = calendar.nextFree(wanted);
    const longer: Reason[] = [
      ...(wait > 0 ? [{ code: next.holdBefore > interval ? 'held-longer' : 'held' }] : []),
      ...(begin > wanted ? [{ code: 'avoids-dates' }] : []),
    ];
    if (open) {
      stairs.push({ ...open, days: begin - day, reasons: [...open.reasons, ...longer] });
    } else if (begin > 0) {
      const hold = input.finder.exactly(dose, state);
      // A present dose that no product makes cannot be held by a plan: it either starts later or goes down at once.
      if (!hold && begin > wanted) return { ok: false, code: 'start-in-avoid', fields: { day: begin } };
      if (hold)
        stairs.push({ dose, days: begin, day: hold, planned: dose, reasons: [{ code: 'hold-first' }, ...longer] });
    }
    day = stairs.reduce((sum, stair) => sum + stair.days, 0);
    const made = next.day.daily;
    previousCut = { planned: dose - next.planned, made: dose - made };
    open = { dose: made, day: next.day, planned: next.planned, reasons: next.reasons };
    days = interval;
    dose = made;
    state = stateOf(next.day);
    cuts += 1;
  }
  if (open) stairs.push({ ...open, days: cuts === 0 ? days : Math.max(afterGoalDays, days) });
  return { ok: true, stairs };
}

interface Position {
  readonly dose: Nanograms;
  readonly state: DayState;
  readonly previousCut: { readonly planned: number; readonly made: number } | undefined;
  readonly cuts: number;
  readonly sinceStart: number;
}

function nextCandidate(input: StaircaseInput, at: Position): Candidate {
  const { goal, terminal, finder, interval, limits } = input;
  const { dose, state } = at;
  const isFirst = at.cuts === 0 && input.given === undefined;
  if (goal === 0 && dose <= terminal.dose) return stop(input, at, 'last-dose');

  const wish = input.shape.next({ dose, cuts: at.cuts });
  const reasons: Reason[] = [{ code: input.shape.reason, fields: { percent: round(((dose - wish) / dose) * 100) } }];
  let planned = Math.max(goal, wish);
  const clip = (limit: number, code: string, fields?: Reason['fields']): void => {
    if (planned >= limit - 1) return; // a nanogram is rounding
    planned = limit;
    reasons.push(fields ? { code, fields } : { code });
  };
  clip(dose - limits.largestCut, 'clipped-label');
  if (isFirst) clip(lowestAfter(limits.firstCutPercent, dose), 'clipped-first', { percent: limits.firstCutPercent });
  const perWindow = Math.max(1, Math.ceil(windowDays / interval));
  const mostPercent = windowPercent / perWindow;
  clip(lowestAfter(mostPercent, dose), 'clipped-window', { percent: windowPercent });
  if (at.previousCut) clip(dose - at.previousCut.planned, 'clipped-not-larger');

  const cut = dose - planned;
  const floor = Math.max(
    goal,
    isFirst ? lowestAfter(limits.firstCutPercent, dose) : lowestAfter(mostPercent, dose),
    dose - limits.largestCut,
  );
  const rounded = Math.max(floor, Math.ceil(planned - (dose * roundingPoints) / 100));
  const notLarger =
    at.previousCut && at.previousCut.made >= 0.75 * cut ? Math.max(rounded, dose - at.previousCut.made) : rounded;
  const aim = planned - goal < 0.35 * cut ? goal : planned;
  const slack = Math.floor(0.12 * cut) as Nanograms;
  const within = (atLeast: number, atMost: number, simplest: boolean): DividedDay | undefined =>
    atMost < atLeast
      ? undefined
      : finder.nearest(Math.max(aim, atLeast), state, {
          atLeast: Math.max(atLeast, 1) as Nanograms,
          atMost: Math.floor(atMost) as Nanograms,
          ...(simplest ? { simplestWithin: slack } : {}),
        });

  const good = within(notLarger, dose - 0.25 * cut, true) ?? within(rounded, dose - 0.25 * cut, true);
  if (good) {
    if (Math.abs(good.daily - planned) > 0.02 * dose)
      reasons.push({ code: 'rounded', fields: { wanted: formatMass(Math.round(planned) as Nanograms) } });
    return { day: good, reasons, planned, holdBefore: interval };
  }
  // R26: larger than planned by more than rounding may add, so slower instead.
  const larger = within(floor, rounded - 1, false);
  if (larger) {
    const stretch = Math.ceil((interval * (dose - larger.daily)) / cut / 7) * 7;
    reasons.push({ code: 'rounded-larger', fields: { wanted: formatMass(Math.round(planned) as Nanograms) } });
    return { day: larger, reasons, planned, holdBefore: Math.min(2 * interval, Math.max(interval, stretch)) };
  }
  const smaller = within(Math.ceil(dose - 0.25 * cut), dose - 1, false);
  if (smaller)
    return { day: smaller, reasons: [...reasons, { code: 'rounded-smaller' }], planned, holdBefore: interval };
  // R27: the smallest piece is too big.
  const lower = finder.highestBelow(Math.min(floor, dose), state, goal);
  if (lower) {
    reasons.push({ code: 'smallest-piece' });
    return { day: lower, reasons, planned, holdBefore: Math.max(doubledHold, 2 * interval) };
  }
  return stop(input, at, 'last-makeable');
}

function stop(
  { finder, interval }: StaircaseInput,
  { state }: Position,
  code: 'last-dose' | 'last-makeable',
): Candidate {
  const day = finder.exactly(0 as Nanograms, state)!;
  return {
    day,
    reasons: [{ code }],
    planned: 0,
    holdBefore: code === 'last-dose' ? interval : Math.max(doubledHold, 2 * interval),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
