import { hasCondition, type CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';

/** The lower cut-off stands wherever sex is not stated. */
export function auditCutOff({ theCase: { person } }: CaseReading): number {
  return person.sex === 'male' ? 4 : 3;
}

export const r73: Rule<CaseReading> = {
  id: 'R73',
  severity: 'HARD',
  source: 'US Core AUDIT-C note; FDA20',
  concerns: 'case',
  check(reading) {
    const { alcohol, history } = reading.theCase;
    if (hasCondition(reading, 'alcohol-dependence')) return [{ message: 'r73-dependence', path: 'conditions' }];
    if (history.indication === 'alcohol-withdrawal') {
      return [{ message: 'r73-alcohol-withdrawal', path: 'history.indication', consequence: 'specialist' }];
    }
    if (reading.comedication.some(({ name }) => name === 'alcohol'))
      return [{ message: 'r73-audit-missing', path: 'comedication' }];
    if (alcohol.auditC === undefined)
      return [{ message: 'r73-audit-missing', path: 'alcohol.auditC', severity: 'WARN' }];
    return alcohol.auditC >= auditCutOff(reading)
      ? [{ message: 'r73-audit', path: 'alcohol.auditC', fields: { score: alcohol.auditC } }]
      : none;
  },
};
