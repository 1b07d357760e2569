import { leastInterval } from '../staircase/limits.ts';
import type { ScheduleReading } from '../staircase/schedule-reading.ts';
import type { Hit, Rule } from './rule.ts';

export const r21: Rule<ScheduleReading> = {
  id: 'R21',
  severity: 'HARD',
  source: 'ASAM25 key takeaway 5',
  concerns: 'schedule',
  check({ reductions }) {
    return reductions.flatMap((reduction, n): Hit[] => {
      const before = reductions[n - 1];
      const days = before ? reduction.day - before.day : Infinity;
      return days < leastInterval
        ? [{ message: 'r21-interval', path: `steps[${reduction.index}]`, fields: { days, limit: leastInterval } }]
        : [];
    });
  },
};
