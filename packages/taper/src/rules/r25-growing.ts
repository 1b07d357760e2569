import { formatMass, nanograms } from '@decrescendo/units';
import type { ScheduleReading } from '../staircase/schedule-reading.ts';
import type { Hit, Rule } from './rule.ts';

export const r25: Rule<ScheduleReading> = {
  id: 'R25',
  severity: 'WARN',
  source: 'MAUD; NG215',
  concerns: 'schedule',
  check({ reductions, terminal }) {
    return reductions.flatMap((reduction, n): Hit[] => {
      const before = reductions[n - 1];
      if (!before || reduction.before - reduction.after <= before.before - before.after) return [];
      const fields = {
        step: formatMass(nanograms(reduction.before - reduction.after)),
        last: formatMass(nanograms(before.before - before.after)),
      };
      return [
        {
          message: reduction.after === 0 && reduction.before <= terminal.dose ? 'r25-last' : 'r25-growing',
          path: `steps[${reduction.index}]`,
          fields,
        },
      ];
    });
  },
};
