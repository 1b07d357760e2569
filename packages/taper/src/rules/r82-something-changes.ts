import type { ScheduleReading } from '../staircase/schedule-reading.ts';
import type { Hit, Rule } from './rule.ts';

/** Enzymes take about this long to settle: so near the plan's ends a change still counts. */
const settlingDays = 14;

/** A medicine that starts or stops while the plan runs can move the level of this one by itself (H31): the plan waits for a look then. */
export const r82: Rule<ScheduleReading> = {
  id: 'R82',
  severity: 'HARD',
  source: 'DER',
  concerns: 'schedule',
  check({ reading, stairs }) {
    const end = stairs.reduce((sum, { days }) => sum + days, 0);
    const falls = (day: number | undefined) => day !== undefined && day > -settlingDays && day < end;
    return reading.theCase.comedication.flatMap(({ name, fromDay, toDay }, index): Hit[] => {
      const path = `comedication[${index}]`;
      const hits: Hit[] = [];
      if (falls(fromDay)) hits.push({ message: 'r82-starts', path, fields: { name } });
      if (falls(toDay)) hits.push({ message: 'r82-stops', path, fields: { name } });
      return hits;
    });
  },
};
