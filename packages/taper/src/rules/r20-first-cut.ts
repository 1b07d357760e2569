import { isDependent } from '../case/case-reading.ts';
import { firstCutPercent, isWithin } from '../staircase/limits.ts';
import type { ScheduleReading } from '../staircase/schedule-reading.ts';
import { percentOf } from './percent-of.ts';
import { isSmallestPiece } from './r27-smallest-piece.ts';
import { none, type Rule } from './rule.ts';

export const r20: Rule<ScheduleReading> = {
  id: 'R20',
  severity: 'HARD',
  source: 'ASAM25 rec 6; ASAMpt',
  concerns: 'schedule',
  check(schedule) {
    const first = schedule.reductions[0];
    if (!first || isWithin(first.before - first.after, firstCutPercent, first.before)) return none;
    const path = `steps[${first.index}]`;
    const fields = { percent: percentOf(first, firstCutPercent), limit: firstCutPercent };
    // Where withdrawal is rare the guideline allows a stop or a short taper (R19): said, not held against it.
    if (!isDependent(schedule.reading)) return [{ message: 'r20-rare', path, fields, severity: 'INFO' }];
    if (isSmallestPiece(schedule, first)) return none;
    return [
      {
        message: first.after === 0 && first.before <= schedule.terminal.dose ? 'r20-last-dose' : 'r20-first',
        path,
        fields,
      },
    ];
  },
};
