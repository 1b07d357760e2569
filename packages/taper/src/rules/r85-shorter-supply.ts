import { hasCondition, type CaseReading } from '../case/case-reading.ts';
import type { Hit, Rule } from './rule.ts';

export const r85: Rule<CaseReading> = {
  id: 'R85',
  severity: 'HARD',
  source: 'MCM; DER',
  concerns: 'case',
  check(reading) {
    const hits: Hit[] = [];
    if (reading.theCase.history.source === 'above-prescribed')
      hits.push({ message: 'r85-above-prescribed', path: 'history.source' });
    if (
      reading.theCase.suicidality === 'yes' ||
      hasCondition(reading, 'substance-use-disorder', 'opioid-use-disorder')
    ) {
      hits.push({ message: 'r85-offer', path: 'conditions' });
    }
    return hits;
  },
};
