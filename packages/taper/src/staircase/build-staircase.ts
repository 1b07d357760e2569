import { clipStep } from './clip-step.ts';
import { doubledHold } from './limits.ts';
import { makeStep, stopStep } from './make-step.ts';
import { stateOf, type Reason, type Stair } from './stair.ts';
import type { Position, StaircaseInput } from './staircase-input.ts';

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
  const { calendar, goal, terminal, finder } = input;
  const given = input.given ?? [];
  /** Stairs whose length is settled; `open` still waits for the day on which the next reduction may begin. */
  const closed: Stair[] = given.slice(0, -1);
  let open = given.at(-1);
  let day = closed.reduce((sum, { days }) => sum + days, 0);
  let dose = open?.dose ?? input.present;
  let state = open ? stateOf(open.day) : input.presentState;
  let previousCut: Position['previousCut'];

  while (dose > goal) {
    if (closed.length >= mostStairs) return { ok: false, code: 'too-many-steps', fields: { limit: mostStairs } };
    const at: Position = { dose, state, previousCut, isFirst: open === undefined && given.length === 0 };
    const last = goal === 0 && dose <= terminal.dose;
    const small = dose < terminal.wholePiece;
    const next = last
      ? stopStep(input, at, small ? 'last-dose' : 'last-whole')
      : makeStep(input, at, clipStep(input, at));

    // Before the first reduction only a doubled hold has to be waited for: the present dose is no step of a plan.
    const held = open ? open.days : next.holdBefore < doubledHold ? next.holdBefore : input.heldBeforeStart;
    const wait = Math.max(0, next.holdBefore - held);
    const wanted = day + (open?.days ?? 0) + wait;
    const begin = calendar.nextFree(wanted);
    const longer: Reason[] = [
      ...(wait > 0 ? [{ code: 'held-longer' }] : []),
      ...(begin > wanted ? [{ code: 'avoids-dates' }] : []),
    ];
    if (open) {
      closed.push({ ...open, days: begin - day, reasons: [...open.reasons, ...longer] });
    } else if (begin > 0) {
      const hold = finder.exactly(dose, state);
      // A present dose that no product makes cannot be held by a plan: it either starts later or goes down at once.
      if (hold)
        closed.push({ dose, days: begin, day: hold, planned: dose, reasons: [{ code: 'hold-first' }, ...longer] });
      else if (begin > wanted) return { ok: false, code: 'start-in-avoid', fields: { day: begin + 1 } };
    }
    day = closed.reduce((sum, { days }) => sum + days, 0);
    previousCut = { planned: dose - next.planned, made: dose - next.day.daily };
    dose = next.day.daily;
    state = stateOf(next.day);
    open = { dose, days: input.interval, day: next.day, planned: next.planned, reasons: next.reasons };
  }
  if (open) closed.push({ ...open, days: given.includes(open) ? open.days : Math.max(afterGoalDays, open.days) });
  return { ok: true, stairs: closed };
}
