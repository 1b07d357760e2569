import { formatMass } from '@decrescendo/units';
import { isDependent } from '../case/case-reading.ts';
import { doubledHold, firstCutPercent, isWithin, windowPercent } from '../staircase/limits.ts';
import { nothingMakeableWithin, type ScheduleReading } from '../staircase/schedule-reading.ts';
import type { Reduction } from '../staircase/stair.ts';
import type { Hit, Rule } from './rule.ts';
import { percentOf } from './percent-of.ts';

/** Whether a reduction breaks R20 or R22 because nothing smaller can be made, came after a doubled hold, and is the smallest there is. */
export function isSmallestPiece(schedule: ScheduleReading, reduction: Reduction): boolean {
  const { before, after, heldDays } = reduction;
  if (after === 0 && before <= schedule.terminal.dose) return false;
  const limit = reduction === schedule.reductions[0] ? firstCutPercent : windowPercent;
  if (isWithin(before - after, limit, before) || heldDays < doubledHold) return false;
  // Nothing between: this is the nearest makeable lower dose.
  return (
    schedule.finder.highestBelow(before, reduction.from, after + 1) === undefined &&
    nothingMakeableWithin(schedule, reduction, limit)
  );
}

export const r27: Rule<ScheduleReading> = {
  id: 'R27',
  severity: 'HARD',
  source: 'DER; SCOT sample',
  concerns: 'schedule',
  check(schedule) {
    if (!isDependent(schedule.reading)) return [];
    return schedule.reductions.flatMap((reduction): Hit[] => {
      if (!isSmallestPiece(schedule, reduction)) return [];
      const mend = schedule.mendFor(reduction);
      const fields = { before: formatMass(reduction.before), percent: percentOf(reduction), mend: mend ?? '' };
      return [{ message: mend ? 'r27-mend' : 'r27-none-licensed', path: `steps[${reduction.index}]`, fields }];
    });
  },
};
