import type { CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';

export const r77: Rule<CaseReading> = {
  id: 'R77',
  severity: 'BLOCK',
  source: 'ASAM25 Table 3; DER',
  concerns: 'case',
  check({ theCase: { suicidality } }) {
    if (suicidality === 'yes') return [{ message: 'r77-today', path: 'suicidality' }];
    return suicidality === 'unknown' ? [{ message: 'r77-ask', path: 'suicidality', severity: 'WARN' }] : none;
  },
};
