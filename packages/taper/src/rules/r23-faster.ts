import type { CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';

/** The only cases in which a plan may start from a pace above the default, inside R22. */
export function mayGoFaster({ dependence, theCase }: CaseReading): boolean {
  return dependence.band === 'low' && theCase.history.sinceDays < 91 && !dependence.raisedByHistory;
}

export const r23: Rule<CaseReading> = {
  id: 'R23',
  severity: 'INFO',
  source: 'ASAM25 key takeaway 5a',
  concerns: 'case',
  check(reading) {
    if (mayGoFaster(reading)) return [{ message: 'r23-may-go-faster', path: 'preferences.pace' }];
    return reading.theCase.preferences.pace === 'faster'
      ? [{ message: 'r23-default-pace', path: 'preferences.pace' }]
      : none;
  },
};
