import { hasCondition, type CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';

export const r72: Rule<CaseReading> = {
  id: 'R72',
  severity: 'HARD',
  source: 'ASAM25 recs 19-23',
  concerns: 'case',
  check(reading) {
    return hasCondition(reading, 'substance-use-disorder', 'opioid-use-disorder')
      ? [{ message: 'r72-together', path: 'conditions' }]
      : none;
  },
};
