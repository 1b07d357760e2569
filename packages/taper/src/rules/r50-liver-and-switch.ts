import { hasCondition, type CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';
import { wishedSwitch } from './switch-wish.ts';

/** Drugs whose active metabolites pile up when the liver is slow. */
const accumulating = [
  'diazepam',
  'chlordiazepoxide',
  'clorazepate',
  'flurazepam',
  'prazepam',
  'medazepam',
  'ketazolam',
];

export const r50: Rule<CaseReading> = {
  id: 'R50',
  severity: 'HARD',
  source: 'CKS; SPS',
  concerns: 'case',
  check(reading) {
    const wish = wishedSwitch(reading);
    const liver = hasCondition(reading, 'liver-disease') || reading.theCase.person.liver !== 'normal';
    return wish && liver && accumulating.includes(wish)
      ? [{ message: 'r50-liver', path: 'preferences.switch', fields: { drug: wish } }]
      : none;
  },
};
