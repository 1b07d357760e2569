import { hasCondition, type CaseReading } from '../case/case-reading.ts';
import { listWords, phrase } from '../messages.ts';
import type { Hit, Rule } from './rule.ts';
import { isOpioid, sedativesOf, takesOpioid } from './sedatives.ts';

export const r63: Rule<CaseReading> = {
  id: 'R63',
  severity: 'HARD',
  source: 'CKS; DER',
  concerns: 'case',
  check(reading) {
    const hits: Hit[] = [];
    const { history } = reading.theCase;
    if (history.withdrawalHistory === 'seizure' || history.withdrawalHistory === 'delirium') {
      const fields = { what: history.withdrawalHistory === 'seizure' ? phrase('a-seizure') : phrase('delirium') };
      hits.push({ message: 'r63-complicated', path: 'history.withdrawalHistory', fields, consequence: 'specialist' });
    }
    if (history.indication === 'epilepsy' || hasCondition(reading, 'epilepsy')) {
      hits.push({ message: 'r63-epilepsy', path: 'conditions', consequence: 'specialist' });
    }
    const named = sedativesOf(reading);
    const sedatives = takesOpioid(reading) && !named.some(isOpioid) ? [...named, phrase('an-opioid')] : named;
    const alcohol = hasCondition(reading, 'alcohol-dependence') || history.indication === 'alcohol-withdrawal';
    if (reading.dependence.band === 'high' && (sedatives.length > 1 || alcohol)) {
      const fields = { with: alcohol ? phrase('alcohol-dependence') : listWords(sedatives) };
      hits.push({ message: 'r63-joint', path: 'history.regimen', fields, consequence: 'specialist' });
    }
    return hits;
  },
};
