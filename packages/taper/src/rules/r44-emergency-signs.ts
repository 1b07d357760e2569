import type { CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';

/** Of the emergency signs a case document can carry only this one; the others arrive with check-ins. */
export const r44: Rule<CaseReading> = {
  id: 'R44',
  severity: 'BLOCK',
  source: 'ASAM25 Table 3, rec 12',
  concerns: 'case',
  check({ theCase }) {
    return theCase.suicidality === 'yes' ? [{ message: 'r44-now', path: 'suicidality' }] : none;
  },
};
