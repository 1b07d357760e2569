import { equivalenceRange } from '@decrescendo/formulary';
import type { CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';
import { wishedSwitch } from './switch-wish.ts';

/** Never one number: every checked source with its low and high, and no pick made for anybody (H1). */
export const r52: Rule<CaseReading> = {
  id: 'R52',
  severity: 'HARD',
  source: 'ASAM25 Table 7 note; DER',
  concerns: 'case',
  check(reading) {
    if (!wishedSwitch(reading)) return none;
    const path = 'preferences.switch';
    return reading.drugs.map(({ name }) => {
      const range = equivalenceRange(name);
      if (!range) return { message: 'r52-no-source', path, fields: { drug: name } };
      const sources = range.sources.map(
        ({ source, lowMg, highMg }) => `${source}: ${lowMg === highMg ? lowMg : `${lowMg}-${highMg}`} mg`,
      );
      return {
        message: 'r52-sources',
        path,
        fields: { drug: name, low: range.lowMg, high: range.highMg, sources: sources.join('; ') },
      };
    });
  },
};
