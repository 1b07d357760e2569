import { daysBetween } from '@decrescendo/units';
import type { CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';

export const reviewDays = 90;

/** Holds the reduction, never the supply (R84). */
export const r06: Rule<CaseReading> = {
  id: 'R6',
  severity: 'HARD',
  source: 'ASAM25 rec 1',
  concerns: 'case',
  check({ theCase: { start, history } }) {
    const path = 'history.lastReview';
    if (history.lastReview === undefined) return [{ message: 'r6-not-recorded', path, severity: 'WARN' }];
    const days = daysBetween(history.lastReview, start);
    // A review that is still to come has looked at nothing yet.
    if (days < 0) return [{ message: 'r6-to-come', path, fields: { date: history.lastReview }, severity: 'WARN' }];
    return days > reviewDays ? [{ message: 'r6-overdue', path, fields: { days } }] : none;
  },
};
