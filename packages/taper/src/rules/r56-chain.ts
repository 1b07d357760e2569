import type { CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';
import { wishedSwitch } from './switch-wish.ts';

/** Each conversion multiplies the error of the one before, and a table read backwards is not a table. */
export const r56: Rule<CaseReading> = {
  id: 'R56',
  severity: 'BLOCK',
  source: 'DER',
  concerns: 'case',
  check(reading) {
    const wish = wishedSwitch(reading);
    const from = reading.drugs.find(({ name }) => name === 'diazepam');
    if (!wish || !from || wish === 'diazepam') return none;
    return [{ message: 'r56-reverse', path: 'preferences.switch', fields: { drug: wish } }];
  },
};
