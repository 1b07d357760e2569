import { findDrug } from '@decrescendo/formulary';
import { hasCondition, isOlderOrFrail, type CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';
import { wishedSwitch } from './switch-wish.ts';

export const r51: Rule<CaseReading> = {
  id: 'R51',
  severity: 'HARD',
  source: 'SCOT; DER',
  concerns: 'case',
  check(reading) {
    const wish = wishedSwitch(reading);
    if (!wish || findDrug(wish)?.acting !== 'long') return none;
    const atRisk =
      isOlderOrFrail(reading) || hasCondition(reading, 'copd', 'sleep-apnoea') || reading.theCase.opioids !== 'no';
    return atRisk ? [{ message: 'r51-long-acting', path: 'preferences.switch', fields: { drug: wish } }] : none;
  },
};
