import type { CaseReading } from '../case/case-reading.ts';
import type { Dependence } from '../case/dependence.ts';
import { none, type Hit } from './rule.ts';

/** R12-R15 are the rows of one table: exactly one of them speaks. */
export function withdrawalRiskHit({ dependence }: CaseReading, rule: Dependence['rule']): readonly Hit[] {
  if (dependence.rule !== rule) return none;
  const path = rule === 'R12' ? 'history.daysPerWeek' : 'history.since';
  const hits: Hit[] = [{ message: `${rule.toLowerCase()}-risk`, path }];
  return dependence.raisedByHistory
    ? [...hits, { message: 'risk-raised-by-history', path: 'history.withdrawalHistory' }]
    : hits;
}
