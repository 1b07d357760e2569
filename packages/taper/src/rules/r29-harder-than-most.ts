import type { CaseReading } from '../case/case-reading.ts';
import type { Hit, Rule } from './rule.ts';

/** Maudsley's figures for the moderate and high categories have not been read: a prescriber decides, the pace is the slower one. */
export const r29: Rule<CaseReading> = {
  id: 'R29',
  severity: 'HARD',
  source: 'MAUD',
  concerns: 'case',
  check({ theCase: { history } }) {
    const hits: Hit[] = [];
    if (history.withdrawalHistory === 'severe') hits.push({ message: 'r29-severe', path: 'history.withdrawalHistory' });
    if (history.pastTapers.length >= 2) hits.push({ message: 'r29-past-tapers', path: 'history.pastTapers' });
    return hits;
  },
};
