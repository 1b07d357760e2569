import type { CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';
import { takesOpioid } from './sedatives.ts';

export const r69: Rule<CaseReading> = {
  id: 'R69',
  severity: 'HARD',
  source: 'ASAM25 rec 17; FDA20',
  concerns: 'case',
  check(reading) {
    const { opioids, naloxoneOffered } = reading.theCase;
    if (!takesOpioid(reading))
      return opioids === 'unknown' ? [{ message: 'r69-ask', path: 'opioids', severity: 'WARN' }] : none;
    return naloxoneOffered === 'yes' ? none : [{ message: 'r69-naloxone', path: 'naloxoneOffered' }];
  },
};
