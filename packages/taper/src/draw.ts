import { fail, formatMass, issue, ok, type Nanograms, type Result } from '@decrescendo/units';
import { isDependent, type CaseReading } from './case/case-reading.ts';
import { buildStaircase } from './staircase/build-staircase.ts';
import { calendarOf } from './staircase/calendar.ts';
import { dayFinder } from './staircase/day-finder.ts';
import {
  alprazolamCut,
  firstCutPercent,
  leastInterval,
  lowestAfter,
  windowPercent,
  type PaceLimits,
} from './staircase/limits.ts';
import type { Stair } from './staircase/stair.ts';
import { overrideOf } from './status.ts';
import { chooseShape, isDrawn, type DrawnStrategy } from './strategies/choose-shape.ts';
import type { Drive } from './strategies/drive.ts';
import { kitOf } from './tablets/kit.ts';
import { typedStairs } from './strategies/typed-schedule.ts';
import type { Tools } from './tools.ts';
import type { StrategyName } from './types.ts';

const afterStopDays = 28;
/** As many as a case may allow at one time. */
const manyTablets = 30;

/** The staircase the case asks for. @returns issues: `goal-not-makeable`, `steps-zero`, and those of the staircase */
export function drawWished(
  reading: CaseReading,
  tools: Tools,
  drive: () => Drive | undefined,
): Result<readonly Stair[]> {
  const { strategy, schedule } = reading.theCase.preferences;
  if (!isDependent(reading)) return ok([stopStair(tools, 'rare-stop')]);
  if (schedule !== undefined) {
    const typed = typedStairs(schedule, reading.present, tools.presentState, tools.finder);
    if (typeof typed === 'number') {
      const { daily } = schedule[typed]!;
      return fail(issue('schedule-not-makeable', `preferences.schedule[${typed}].daily`, { dose: formatMass(daily) }));
    }
    return draw(isDrawn(strategy) ? strategy : 'percent', reading, tools, drive, true, typed);
  }
  if (strategy === 'abrupt') return ok([stopStair(tools, 'last-dose')]);
  return draw(drawnOf(strategy), reading, tools, drive, true);
}

/** The staircase of a form of strategy; `own` with the steps and weeks of the case, else at the default pace. */
export function draw(
  strategy: DrawnStrategy,
  reading: CaseReading,
  tools: Tools,
  drive: () => Drive | undefined,
  own: boolean,
  given?: readonly Stair[],
): Result<readonly Stair[]> {
  const { present, goal, theCase } = reading;
  const { steps } = theCase.preferences;
  if (own && (steps?.percent === 0 || steps?.amount === 0)) return fail(issue('steps-zero', 'preferences.steps'));
  if (goal > 0 && !tools.finder.exactly(goal, tools.presentState)) {
    const near = [
      tools.finder.highestBelow(goal, tools.presentState, 1),
      tools.finder.nearest(goal, tools.presentState, { atLeast: goal, below: present }),
    ];
    const nearest = near.flatMap((day) => (day ? [formatMass(day.daily)] : [])).join(', ') || 'none';
    return fail(issue('goal-not-makeable', 'goal.to', { goal: formatMass(goal), nearest }));
  }
  if (reachesTooLittle(reading, tools)) {
    const fields = { most: tools.options.maxTabletsPerDose, present: formatMass(present) };
    return fail(issue('too-few-tablets', 'preferences.maxTabletsPerDose', fields));
  }
  const limits = limitsOf(reading, own);
  const { shape, interval, asked, closely } = chooseShape(strategy, reading, tools, limits, drive, own);
  const outcome = buildStaircase({
    present,
    presentState: tools.presentState,
    heldBeforeStart: theCase.history.sinceDays,
    goal,
    terminal: tools.terminal,
    shape,
    interval,
    ...(asked ? { asked } : {}),
    closely,
    presentProducts: tools.options.present ?? [],
    limits,
    finder: tools.finder,
    calendar: calendarOf(theCase.start, theCase.preferences.avoid),
    ...(given ? { given } : {}),
  });
  if (outcome.ok) return ok(outcome.stairs);
  const longWish = theCase.preferences.weeks === undefined ? 'preferences.steps' : 'preferences.weeks';
  const path = outcome.code === 'start-in-avoid' ? 'start' : longWish;
  return fail(issue(outcome.code, path, outcome.fields));
}

/** Whether it is the number of tablets at a time, not the size of a piece, that keeps every dose far below the present one. */
function reachesTooLittle(
  { present, theCase }: CaseReading,
  { finder, presentState, options, products }: Tools,
): boolean {
  const near = lowestAfter(windowPercent, present);
  if (finder.highestBelow(present, presentState, near)) return false;
  const many = dayFinder(
    kitOf(products, { ...options, maxTabletsPerDose: manyTablets }),
    presentState,
    theCase.preferences.cutFirst,
  );
  return many.highestBelow(present, presentState, near) !== undefined;
}

/** R20 and R21 widen for a prescriber's reason, each on its own; R22 never does for a generated step. */
function limitsOf(reading: CaseReading, own: boolean): PaceLimits {
  const { theCase, drug } = reading;
  return {
    firstCutPercent: own && overrideOf(theCase, 'R20') ? windowPercent : firstCutPercent,
    leastInterval: own && overrideOf(theCase, 'R21') ? 1 : leastInterval,
    largestCut: drug?.name === 'alprazolam' ? alprazolamCut : Infinity,
  };
}

function stopStair({ finder, presentState }: Tools, code: string): Stair {
  const day = finder.exactly(0 as Nanograms, presentState)!;
  return { dose: 0 as Nanograms, days: afterStopDays, day, planned: 0, reasons: [{ code }] };
}

function drawnOf(strategy: StrategyName): DrawnStrategy {
  if (!isDrawn(strategy)) throw new Error(`${strategy} is answered by a rule, not drawn`);
  return strategy;
}
