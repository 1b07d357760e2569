import type { CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';

export const r10: Rule<CaseReading> = {
  id: 'R10',
  severity: 'INFO',
  source: 'DEPR',
  concerns: 'case',
  check({ theCase: { person, history } }) {
    const applies = person.age >= 18 && person.age < 65 && history.indication === 'insomnia' && history.sinceDays > 28;
    return applies ? [{ message: 'r10-insomnia', path: 'history.indication' }] : none;
  },
};
