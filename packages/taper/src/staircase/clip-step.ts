import { lowestAfter, windowDays, windowPercent } from './limits.ts';
import type { Reason } from './stair.ts';
import type { PlannedStep, Position, StaircaseInput } from './staircase-input.ts';

/**
 * What the strategy wants next, held to the limits (R24): percent of the current dose, the first cut, the rolling window, the label, and no step
 * larger than the one before it.
 */
export function clipStep(input: StaircaseInput, at: Position): PlannedStep {
  const { goal, interval, limits, shape } = input;
  const { dose, isFirst, previousCut } = at;
  const reasons: Reason[] = [{ code: shape.reason }];
  let planned = Math.max(goal, shape.next({ dose }));
  const clip = (limit: number, code: string, fields?: Reason['fields']): void => {
    if (planned >= limit - 1) return; // a nanogram is rounding
    planned = limit;
    reasons.push(fields ? { code, fields } : { code });
  };

  // An interval shorter than the window (a prescriber's override of R21) shares its ceiling out.
  const perWindow = Math.max(1, Math.ceil(windowDays / interval));
  const mostPercent = Math.min(windowPercent / perWindow, isFirst ? limits.firstCutPercent : windowPercent);
  clip(dose - limits.largestCut, 'clipped-label');
  if (isFirst) clip(lowestAfter(mostPercent, dose), 'clipped-first', { percent: limits.firstCutPercent });
  clip(lowestAfter(mostPercent, dose), 'clipped-window', { percent: windowPercent });
  if (previousCut) clip(dose - previousCut.planned, 'clipped-not-larger');

  const floor = Math.max(goal, lowestAfter(mostPercent, dose), dose - limits.largestCut);
  return { planned, floor, clipped: reasons.length > 1, reasons };
}
