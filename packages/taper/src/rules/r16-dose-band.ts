import { bandLimitsOf } from '../case/dose-band.ts';
import type { CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';

export const r16: Rule<CaseReading> = {
  id: 'R16',
  severity: 'INFO',
  source: 'ASAM25 Table 2 footnotes d-f',
  concerns: 'case',
  check({ drugs, dependence: { band } }) {
    if (drugs.length === 0) return none;
    const path = 'history.regimen';
    if (drugs.length > 1) return [{ message: 'r16-combined', path, fields: { band } }];
    const drug = drugs[0]!.name;
    const limits = bandLimitsOf(drug);
    if (!limits) return [{ message: 'r16-unknown', path, fields: { drug } }];
    const fields = { band, drug, low: limits.lowUpTo, high: limits.moderateUpTo };
    return [{ message: limits.basis === 'published' ? 'r16-published' : 'r16-derived', path, fields }];
  },
};
