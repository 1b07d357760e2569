import { findDrug } from '@decrescendo/formulary';
import type { CaseReading } from '../case/case-reading.ts';
import { listWords } from '../messages.ts';
import { none, type Rule } from './rule.ts';

/**
 * The load is combined for the band and the risk. Which drug goes first, or whether they become one, is for a person to decide: no
 * schedule is drawn, because doses of two drugs have no common sum.
 */
export const r39: Rule<CaseReading> = {
  id: 'R39',
  severity: 'HARD',
  source: 'DER',
  concerns: 'case',
  check({ drugs, comedication, dependence: { band } }) {
    // One named among the comedication counts as well, even where it is the same again: the real dose is then not the one in the regimen.
    const beside = comedication.flatMap(({ name }) => {
      const drug = findDrug(name);
      return drug && drug.kind !== 'antagonist' && drug.kind !== 'other' ? [drug.name] : [];
    });
    const names = [...drugs.map((drug) => drug.name), ...beside];
    if (drugs.length === 0 || names.length < 2) return none;
    const fields = { drugs: listWords(names), band };
    return [{ message: 'r39-one-at-a-time', path: 'history.regimen', fields, consequence: 'specialist' }];
  },
};
