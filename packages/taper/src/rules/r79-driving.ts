import { isDependent } from '../case/case-reading.ts';
import type { ScheduleReading } from '../staircase/schedule-reading.ts';
import { none, type Rule } from './rule.ts';

/** Said once, at the first change. What the law of a country says is no part of these words. */
export const r79: Rule<ScheduleReading> = {
  id: 'R79',
  severity: 'WARN',
  source: 'FDA20; label class warnings',
  concerns: 'schedule',
  check({ reading, reductions: [first] }) {
    return first && isDependent(reading) ? [{ message: 'r79-driving', path: `steps[${first.index}]` }] : none;
  },
};
