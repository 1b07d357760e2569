import { isDependent, type CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';

export const r19: Rule<CaseReading> = {
  id: 'R19',
  severity: 'WARN',
  source: 'ASAM25 recs 2b, 3',
  concerns: 'case',
  check(reading) {
    return isDependent(reading) ? none : [{ message: 'r19-advice', path: 'history.daysPerWeek' }];
  },
};
