import type { CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';

export const r78: Rule<CaseReading> = {
  id: 'R78',
  severity: 'WARN',
  source: 'ASAM25 rec 10',
  concerns: 'case',
  check({ theCase: { offered } }) {
    return offered['cbt'] === 'yes' || offered['cbt-i'] === 'yes' || offered['cbti'] === 'yes'
      ? none
      : [{ message: 'r78-offer', path: 'offered.cbt' }];
  },
};
