import { hasCondition, type CaseReading } from '../case/case-reading.ts';
import type { Hit, Rule } from './rule.ts';

export const r02: Rule<CaseReading> = {
  id: 'R2',
  severity: 'BLOCK',
  source: 'ASAM25 scope',
  concerns: 'case',
  check(reading) {
    const hits: Hit[] = [];
    const { age, ageAssumed } = reading.theCase.person;
    // Which pace applies (R9) hangs on it too; one question is enough for both.
    if (ageAssumed) hits.push({ message: 'r2-age-unknown', path: 'person.age', severity: 'WARN' });
    if (age < 18) hits.push({ message: 'r2-age', path: 'person.age' });
    if (hasCondition(reading, 'palliative')) hits.push({ message: 'r2-palliative', path: 'conditions' });
    return hits;
  },
};
