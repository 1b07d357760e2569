import { clipStep } from './clip-step.ts';
import { formatMass } from '@decrescendo/units';
import { makeStep, stopStep, wholeWeeks } from './make-step.ts';
import { productsOfDay, stateOf, usesLiquid, type Reason, type Stair } from './stair.ts';
import type { MadeStep, Position, StaircaseInput } from './staircase-input.ts';
import type { TerminalDose } from './terminal-dose.ts';

export type StaircaseOutcome =
  | { readonly ok: true; readonly stairs: readonly Stair[] }
  | {
      readonly ok: false;
      readonly code: 'too-many-steps' | 'start-in-avoid';
      readonly fields: Readonly<Record<string, string | number>>;
    };

/** Weeks of looking after once the goal is reached (R48, R80), as one last stair. */
const afterGoalDays = 28;
/** More rows than this help nobody; the bound also proves that drawing ends. */
export const mostStairs = 200;

/**
 * Draws the staircase of a strategy: every step clipped to the pace limits, then made exact, then dated.
 *
 * Always falls, never repeats a dose but to hold, ends at the goal. Where nothing makeable lies within the limits the nearest lower dose is
 * taken after a doubled hold (R27); whether that stands is for the rules to say.
 */
export function buildStaircase(input: StaircaseInput): StaircaseOutcome {
  const { calendar, goal, terminal, finder, interval, shape } = input;
  const given = input.given ?? [];
  /** Stairs whose length is settled; `open` still waits for the day on which the next reduction may begin. */
  const closed: Stair[] = given.slice(0, -1);
  let open = given.at(-1);
  let day = closed.reduce((sum, { days }) => sum + days, 0);
  let dose = open?.dose ?? input.present;
  let state = open ? stateOf(open.day) : input.presentState;
  let previousCut: Position['previousCut'];
  let previousNeeds = 0;
  let afterLargeStep = false;
  /** Days by which the dose is behind a curve that keeps its dates: rounding to weeks and to tablets evens out. Never more than an interval. */
  let behind = 0;

  while (dose > goal) {
    if (closed.length >= mostStairs) return { ok: false, code: 'too-many-steps', fields: { limit: mostStairs } };
    const isFirst = open === undefined && given.length === 0;
    const using = open ? productsOfDay(open.day) : input.presentProducts;
    const at: Position = { dose, state, previousCut, isFirst, using, previousNeeds };
    const last = goal === 0 && dose <= terminal.dose;
    const next: MadeStep = last
      ? stopStep(input, lastStepOf(isFirst, dose, terminal), afterLargeStep)
      : makeStep(input, at, clipStep(input, at));

    const needed = Math.max(interval, wholeWeeks(next.needs - Math.max(0, behind), interval) - Math.min(0, behind));
    const holdBefore = next.firm ? next.needs : wholeWeeks(needed, interval);
    // Before the first reduction only a doubled hold has to be waited for: the present dose is no step of a plan. To end it at once, the plan
    // itself holds it.
    const held = open ? open.days : isFirst && last ? 0 : next.firm ? input.heldBeforeStart : holdBefore;
    const wait = Math.max(0, holdBefore - held);
    const wanted = day + (open?.days ?? 0) + wait;
    const begin = calendar.nextFree(wanted);
    const longer: Reason[] = [
      ...(wait > 0 ? [waitReason(next, wait)] : []),
      ...(begin > wanted ? [{ code: 'avoids-dates' }] : []),
    ];
    if (open) {
      closed.push({ ...open, days: begin - day, reasons: [...open.reasons, ...longer] });
    } else if (begin > 0) {
      const hold = finder.exactly(dose, state, using);
      // A present dose that no product makes cannot be held by a plan: it either starts later or goes down at once.
      if (hold)
        closed.push({ dose, days: begin, day: hold, planned: dose, reasons: [{ code: 'hold-first' }, ...longer] });
      else if (begin > wanted) return { ok: false, code: 'start-in-avoid', fields: { day: begin + 1 } };
    }
    // What a first step goes beyond the pace is waited for after it; what a curve with dates is behind may be made up for, no other.
    const ahead = isFirst ? interval - next.needs : holdBefore - next.needs + behind;
    behind = next.firm ? 0 : Math.min(shape.keepsDates ? interval : 0, isFirst || shape.keepsDates ? ahead : 0);
    day = closed.reduce((sum, { days }) => sum + days, 0);
    previousCut = { planned: next.nominal, made: dose - next.day.daily };
    previousNeeds = next.needs;
    afterLargeStep = next.firm;
    dose = next.day.daily;
    state = stateOf(next.day);
    open = {
      dose,
      days: interval,
      day: next.day,
      planned: next.planned,
      reasons: isFirst ? firstReasons(next, day, input) : next.reasons,
    };
  }
  if (open) closed.push({ ...open, days: given.includes(open) ? open.days : Math.max(afterGoalDays, open.days) });
  return { ok: true, stairs: closed };
}

/** Which words the step to nothing has: the present dose itself, a whole piece, or a small last dose. */
function lastStepOf(isFirst: boolean, dose: number, terminal: TerminalDose): Parameters<typeof stopStep>[1] {
  if (isFirst) return 'present-is-last';
  return dose < terminal.wholePiece ? 'last-dose' : 'last-whole';
}

/** A large first step says what it really waited for: the plan's own hold, the days before it, or nothing where the present dose cannot be made. */
function firstReasons({ reasons, needs }: MadeStep, day: number, { heldBeforeStart }: StaircaseInput): Reason[] {
  const codes: Readonly<Record<string, string>> = {
    'smallest-piece': heldBeforeStart + day >= needs ? 'smallest-piece-first' : 'smallest-piece-at-once',
    'present-is-last': day > 0 ? 'present-is-last' : 'present-is-last-at-once',
  };
  return reasons.map((reason) => ({ ...reason, code: codes[reason.code] ?? reason.code }));
}

/** Why a dose is held longer than the interval, by what comes after it. */
function waitReason(next: MadeStep, days: number): Reason {
  if (next.firm) return { code: 'held-doubled', fields: { longer: days } };
  const code = usesLiquid(productsOfDay(next.day)) ? 'held-for-measure' : 'held-for-tablets';
  return { code, fields: { longer: days, dose: formatMass(next.day.daily) } };
}
