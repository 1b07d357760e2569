import type { CaseReading } from '../case/case-reading.ts';
import { withdrawalRiskHit } from './withdrawal-risk.ts';
import type { Rule } from './rule.ts';

export const r13: Rule<CaseReading> = {
  id: 'R13',
  severity: 'INFO',
  source: 'ASAM25 Table 2',
  concerns: 'case',
  check: (reading) => withdrawalRiskHit(reading, 'R13'),
};
