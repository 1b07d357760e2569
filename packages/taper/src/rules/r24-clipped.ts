import type { ScheduleReading } from '../staircase/schedule-reading.ts';
import { none, type Rule } from './rule.ts';

/** Each step's `why` says it too; this one gathers them. */
export const r24: Rule<ScheduleReading> = {
  id: 'R24',
  severity: 'INFO',
  source: 'ASAMpt; MAUD; NG215',
  concerns: 'schedule',
  check({ stairs }) {
    const clipped = stairs.flatMap(({ reasons }, index) =>
      reasons.some(({ code }) => code.startsWith('clipped-')) ? [index] : [],
    );
    if (clipped.length === 0) return none;
    return [{ message: 'r24-clipped', path: `steps[${clipped[0]!}]`, fields: { count: clipped.length } }];
  },
};
