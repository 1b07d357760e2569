import { formatMass } from '@decrescendo/units';
import { roundingPoints } from '../staircase/limits.ts';
import { roundDose } from '../staircase/round-dose.ts';
import type { ScheduleReading } from '../staircase/schedule-reading.ts';
import { isSmallestPiece } from './r27-smallest-piece.ts';
import type { Hit, Rule } from './rule.ts';

/**
 * Never silently (H5): somebody says whether a liquid, another strength or a hold would be better. Only for what was asked for by number; a
 * step that the planner takes when the wanted pace has come down to it is no rounding.
 */
export const r26: Rule<ScheduleReading> = {
  id: 'R26',
  severity: 'HARD',
  source: 'DER; MAUD',
  concerns: 'schedule',
  check(schedule) {
    const { reductions, mendFor } = schedule;
    return reductions.flatMap((reduction): Hit[] => {
      const { before, after, planned, index } = reduction;
      // A nanogram of slack for a wish that is no whole number.
      if (after === 0 || (planned - after) * 100 <= before * roundingPoints + 100) return [];
      // Where nothing at all lies within the limits R27 says so, and one finding a step is enough.
      if (isSmallestPiece(schedule, reduction)) return [];
      const mend = mendFor(reduction);
      const fields = {
        wanted: roundDose(planned),
        made: formatMass(after),
        mend: mend ?? '',
      };
      return [{ message: mend ? 'r26-mend' : 'r26-rounded', path: `steps[${index}]`, fields }];
    });
  },
};
