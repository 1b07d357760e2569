import { formatMass } from '@decrescendo/units';
import type { CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';

export const r05: Rule<CaseReading> = {
  id: 'R5',
  severity: 'INFO',
  source: 'ASAM25 key takeaways 5-6',
  concerns: 'case',
  check({ goal }) {
    return goal > 0 ? [{ message: 'r5-lower-dose', path: 'goal', fields: { goal: formatMass(goal) } }] : none;
  },
};
