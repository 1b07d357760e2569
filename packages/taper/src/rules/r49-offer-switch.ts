import { isDependent, type CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';

/**
 * An offer for every drug that is not long-acting, because guidelines call lorazepam and alprazolam short-acting as well. Never a step, and who said
 * no is not asked again.
 */
export const r49: Rule<CaseReading> = {
  id: 'R49',
  severity: 'INFO',
  source: 'ASAM25 rec 7 (conditional); MAUD; ASAMpt',
  concerns: 'case',
  check(reading) {
    const { drug, drugs, theCase } = reading;
    if (!isDependent(reading) || drugs.length !== 1 || !drug || drug.acting === 'long') return none;
    if (theCase.preferences.switch !== 'ask' || theCase.preferences.strategy === 'ashton-switch') return none;
    return [{ message: 'r49-offer', path: 'history.regimen', fields: { drug: drug.name } }];
  },
};
