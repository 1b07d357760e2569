import { hasCondition, type CaseReading } from '../case/case-reading.ts';
import type { Hit, Rule } from './rule.ts';

export const r02: Rule<CaseReading> = {
  id: 'R2',
  severity: 'BLOCK',
  source: 'ASAM25 scope',
  concerns: 'case',
  check(reading) {
    const hits: Hit[] = [];
    if (reading.theCase.person.age < 18) hits.push({ message: 'r2-age', path: 'person.age' });
    if (hasCondition(reading, 'palliative')) hits.push({ message: 'r2-palliative', path: 'conditions' });
    return hits;
  },
};
