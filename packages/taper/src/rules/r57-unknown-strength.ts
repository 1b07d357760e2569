import type { CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';

/** A tablet that no pharmacy gave holds nobody knows how much of nobody knows what: nothing is computed from it (H35). */
export const r57: Rule<CaseReading> = {
  id: 'R57',
  severity: 'BLOCK',
  source: 'ASAM25 Table 7 note, Table 2 note c',
  concerns: 'case',
  check({ theCase: { history } }) {
    const path = 'history.source';
    if (history.source === 'not-prescribed') return [{ message: 'r57-not-prescribed', path }];
    if (history.source === 'mixed') return [{ message: 'r57-mixed', path }];
    return history.source === 'unknown' ? [{ message: 'r57-unknown', path, severity: 'HARD' }] : none;
  },
};
