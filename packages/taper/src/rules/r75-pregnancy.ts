import type { CaseReading } from '../case/case-reading.ts';
import type { Hit, Rule } from './rule.ts';

/** An age past which nobody need be asked; sex is no answer (H33). */
const askUntilAge = 56;

export function pregnancyMatters({ theCase: { person } }: CaseReading): boolean {
  return person.age < askUntilAge;
}

export const r75: Rule<CaseReading> = {
  id: 'R75',
  severity: 'HARD',
  source: 'ASAM25 recs 28-29',
  concerns: 'case',
  check(reading) {
    const { pregnant, breastfeeding } = reading.theCase.person;
    const hits: Hit[] = [];
    if (pregnant === 'yes') hits.push({ message: 'r75-pregnant', path: 'person.pregnant', consequence: 'specialist' });
    if (breastfeeding === 'yes')
      hits.push({ message: 'r75-breastfeeding', path: 'person.breastfeeding', consequence: 'specialist' });
    if (pregnant === 'unknown' && pregnancyMatters(reading))
      hits.push({ message: 'r75-ask', path: 'person.pregnant', severity: 'WARN' });
    return hits;
  },
};
