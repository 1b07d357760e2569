import type { CaseReading } from '../case/case-reading.ts';
import type { Hit, Rule } from './rule.ts';

/** A medicine that starts or stops while the plan runs can move the level of this one by itself (H31): the plan waits for a look then. */
export const r82: Rule<CaseReading> = {
  id: 'R82',
  severity: 'HARD',
  source: 'DER',
  concerns: 'case',
  check({ theCase: { comedication } }) {
    return comedication.flatMap(({ name, fromDay, toDay }, index): Hit[] => {
      const hits: Hit[] = [];
      // Two weeks before the start still count: enzymes take that long to settle.
      if (fromDay !== undefined && fromDay > -14)
        hits.push({ message: 'r82-starts', path: `comedication[${index}]`, fields: { name } });
      if (toDay !== undefined && toDay > -14)
        hits.push({ message: 'r82-stops', path: `comedication[${index}]`, fields: { name } });
      return hits;
    });
  },
};
