import { formatMass } from '@decrescendo/units';
import { isDependent } from '../case/case-reading.ts';
import type { ScheduleReading } from '../staircase/schedule-reading.ts';
import type { Hit, Rule } from './rule.ts';

/** From a dose the body relies on, nothing goes to nothing in one step; no override, no products list changes that (H8). */
export const r18: Rule<ScheduleReading> = {
  id: 'R18',
  severity: 'BLOCK',
  source: 'ASAM25 rec 2; FDA20',
  concerns: 'schedule',
  check({ reading, reductions, terminal, mendingProduct }) {
    if (!isDependent(reading)) return [];
    return reductions.flatMap((reduction): Hit[] => {
      if (reduction.after > 0 || reduction.before <= terminal.highest) return [];
      const mend = mendingProduct(reduction);
      const fields = { before: formatMass(reduction.before), last: formatMass(terminal.dose), mend: mend?.id ?? '' };
      const path =
        reading.theCase.preferences.strategy === 'abrupt' ? 'preferences.strategy' : `steps[${reduction.index}]`;
      return [
        {
          message: mend && reduction.before === terminal.smallest ? 'r18-no-smaller-dose' : 'r18-abrupt',
          path,
          fields,
        },
      ];
    });
  },
};
