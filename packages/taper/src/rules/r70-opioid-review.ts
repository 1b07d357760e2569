import type { CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';
import { takesOpioid } from './sedatives.ts';

/** Asked whether or not naloxone was offered (R69): a file cannot show that the next review is arranged. */
export const r70: Rule<CaseReading> = {
  id: 'R70',
  severity: 'HARD',
  source: 'ASAM25 recs 16, 18',
  concerns: 'case',
  check(reading) {
    return takesOpioid(reading) ? [{ message: 'r70-review', path: 'opioids' }] : none;
  },
};
