import { formatMass, nanograms } from '@decrescendo/units';
import { roundingPoints } from '../staircase/limits.ts';
import type { ScheduleReading } from '../staircase/schedule-reading.ts';
import { isSmallestPiece } from './r27-smallest-piece.ts';
import type { Hit, Rule } from './rule.ts';

/** Never silently (H5): the step stands after a longer hold, and somebody says whether a liquid or another strength would be better. */
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
        wanted: formatMass(nanograms(Math.round(planned))),
        made: formatMass(after),
        mend: mend ?? '',
      };
      return [{ message: mend ? 'r26-mend' : 'r26-rounded', path: `steps[${index}]`, fields }];
    });
  },
};
