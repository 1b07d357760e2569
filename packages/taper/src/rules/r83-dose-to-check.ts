import { formatMass, nanograms } from '@decrescendo/units';
import type { CaseReading } from '../case/case-reading.ts';
import { licensedMaximumMg, plausibilityOf } from '../case/licensed-maximum.ts';
import type { Hit, Rule } from './rule.ts';

/** Doses without a unit never get this far; one above every label may be true, or a slip: a person confirms it (H2). */
export const r83: Rule<CaseReading> = {
  id: 'R83',
  severity: 'HARD',
  source: 'DER',
  concerns: 'case',
  check({ drugs, lines }) {
    return drugs.flatMap(({ name }): Hit[] => {
      const own = lines.filter((line) => line.drug?.name === name);
      const daily = nanograms(own.reduce((sum, line) => sum + line.daily, 0));
      if (plausibilityOf(name, daily) !== 'above-label') return [];
      const fields = { drug: name, dose: formatMass(daily), maximum: licensedMaximumMg(name)! };
      return [{ message: 'r83-above-label', path: `history.regimen[${own[0]!.index}].amount`, fields }];
    });
  },
};
