import type { CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';

export const r09: Rule<CaseReading> = {
  id: 'R9',
  severity: 'WARN',
  source: 'ASAM25 rec 27; DEPR',
  concerns: 'case',
  check({ theCase: { person } }) {
    return person.age >= 65 ? [{ message: 'r9-older', path: 'person.age' }] : none;
  },
};
