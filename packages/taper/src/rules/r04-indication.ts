import { hasCondition, type CaseReading } from '../case/case-reading.ts';
import type { Hit, Rule } from './rule.ts';

/**
 * A drug that keeps seizures or spasticity away is not tapered like one for anxiety; not knowing why it is taken is no better (H32). Muscle spasm may be
 * spasticity, and a reason outside the list a movement disorder: no rule here tells them apart, so a person does.
 */
export const r04: Rule<CaseReading> = {
  id: 'R4',
  severity: 'HARD',
  source: 'SCOT; ASAM25 (accepted longer-term indications)',
  concerns: 'case',
  check(reading) {
    const hits: Hit[] = [];
    const { indication, withdrawalHistory } = reading.theCase.history;
    const path = 'history.indication';
    if (indication === 'unknown') hits.push({ message: 'r4-unknown', path, consequence: 'specialist' });
    if (indication === 'epilepsy') hits.push({ message: 'r4-epilepsy', path, consequence: 'specialist' });
    if (indication === 'muscle-spasm') hits.push({ message: 'r4-muscle-spasm', path, consequence: 'specialist' });
    if (indication === 'other') hits.push({ message: 'r4-other', path, consequence: 'specialist' });
    if (indication !== 'epilepsy' && hasCondition(reading, 'epilepsy')) {
      hits.push({ message: 'r4-epilepsy', path: 'conditions', consequence: 'specialist' });
    }
    const antiseizure = reading.drugs.find((drug) => drug.name === 'clobazam' || drug.name === 'clonazepam');
    if (antiseizure && withdrawalHistory === 'seizure') {
      hits.push({
        message: 'r4-seizure-drug',
        path: 'history.withdrawalHistory',
        fields: { drug: antiseizure.name },
        consequence: 'specialist',
      });
    }
    return hits;
  },
};
