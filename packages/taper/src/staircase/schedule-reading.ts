import type { CaseReading } from '../case/case-reading.ts';
import type { DayFinder } from './day-finder.ts';
import { lowestAfter } from './limits.ts';
import type { Reduction, Stair } from './stair.ts';
import type { TerminalDose } from './terminal-dose.ts';

/** A drawn or typed staircase with what the pace rules need to judge it. */
export interface ScheduleReading {
  readonly reading: CaseReading;
  readonly stairs: readonly Stair[];
  readonly reductions: readonly Reduction[];
  readonly terminal: TerminalDose;
  readonly finder: DayFinder;
  /** Whether a person typed it: the generator never breaks R22, a person can be asked why. */
  readonly typed: boolean;
  /** What would make smaller steps than the kit: a product's id, or a wish to give up; undefined where nothing licensed would. */
  readonly mendFor: (reduction: Reduction) => string | undefined;
}

/** Whether nothing between a limit and the dose before can be made: then R27 stands in place of the limit. */
export function nothingMakeableWithin(
  { finder, reading }: ScheduleReading,
  { before, from }: Reduction,
  percent: number,
): boolean {
  return finder.highestBelow(before, from, Math.max(lowestAfter(percent, before), reading.goal)) === undefined;
}
