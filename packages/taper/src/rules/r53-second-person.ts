import { equivalenceRange } from '@decrescendo/formulary';
import type { CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';
import { wishedSwitch } from './switch-wish.ts';

const secondPersonRatio = 1.5;

export const r53: Rule<CaseReading> = {
  id: 'R53',
  severity: 'HARD',
  source: 'ASAM25 Table 7 (VA/DoD v Ashton)',
  concerns: 'case',
  check(reading) {
    const wish = wishedSwitch(reading);
    if (!wish) return none;
    return [...new Set([...reading.drugs.map(({ name }) => name), wish])].flatMap((name) => {
      const range = equivalenceRange(name);
      if (!range || range.ratio < secondPersonRatio) return none;
      return [
        {
          message: 'r53-second-person',
          path: 'preferences.switch',
          fields: { drug: name, ratio: Number(range.ratio.toFixed(1)) },
        },
      ];
    });
  },
};
