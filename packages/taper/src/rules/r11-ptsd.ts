import { hasCondition, type CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';

export const r11: Rule<CaseReading> = {
  id: 'R11',
  severity: 'INFO',
  source: 'ASAM25 rec 25',
  concerns: 'case',
  check(reading) {
    return hasCondition(reading, 'ptsd') ? [{ message: 'r11-ptsd', path: 'conditions' }] : none;
  },
};
