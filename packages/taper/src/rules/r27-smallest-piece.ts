import { formatMass } from '@decrescendo/units';
import { isDependent } from '../case/case-reading.ts';
import { doubledHold, firstCutPercent, isWithin, windowPercent } from '../staircase/limits.ts';
import { nothingMakeableWithin, type ScheduleReading } from '../staircase/schedule-reading.ts';
import type { Reduction } from '../staircase/stair.ts';
import { phrase } from '../messages.ts';
import type { Hit, Rule } from './rule.ts';
import { percentOf } from './percent-of.ts';

/** Whether a reduction breaks R20 or R22 because nothing smaller can be made, came after a doubled hold, and is the smallest there is. */
export function isSmallestPiece(schedule: ScheduleReading, reduction: Reduction): boolean {
  const { before, after, heldDays } = reduction;
  // From the last dose of a taper R28 alone speaks; a present dose that is already one has no taper before it.
  if (isFromLastDose(schedule, reduction) && reduction !== schedule.reductions[0]) return false;
  const limit = reduction === schedule.reductions[0] ? firstCutPercent : windowPercent;
  if (isWithin(before - after, limit, before) || heldDays < doubledHold) return false;
  // Nothing between: this is the nearest makeable lower dose.
  return (
    schedule.finder.highestBelow(before, reduction.from, after + 1) === undefined &&
    nothingMakeableWithin(schedule, reduction, limit)
  );
}

function isFromLastDose({ terminal }: ScheduleReading, { before, after }: Reduction): boolean {
  return after === 0 && before <= terminal.dose;
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
      const fields = {
        before: formatMass(reduction.before),
        percent: percentOf(reduction),
        hold: holdWords(schedule, reduction),
        mend: mend ?? '',
      };
      const which = isFromLastDose(schedule, reduction) ? 'r27-ends' : 'r27';
      return [
        { message: mend ? `${which}-mend` : `${which}-none-licensed`, path: `steps[${reduction.index}]`, fields },
      ];
    });
  },
};

/** What was waited before the step, as it is: a hold of the plan's own, or the days the present dose has been taken already. */
function holdWords({ reductions }: ScheduleReading, reduction: Reduction): string {
  if (reduction !== reductions[0] || reduction.day >= doubledHold) return phrase('hold-doubled');
  return reduction.day === 0
    ? phrase('hold-already', { days: reduction.heldDays })
    : phrase('hold-counted', { days: reduction.heldDays });
}
