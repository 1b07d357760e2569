import { hasCondition, type CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';

export const r08: Rule<CaseReading> = {
  id: 'R8',
  severity: 'WARN',
  source: 'ASAM25 key takeaway 1a, rec 19',
  concerns: 'case',
  check(reading) {
    const reasons = [
      reading.theCase.opioids === 'yes' ? 'an opioid' : undefined,
      hasCondition(reading, 'substance-use-disorder', 'opioid-use-disorder', 'alcohol-dependence')
        ? 'a substance use disorder'
        : undefined,
      hasCondition(reading, 'sleep-apnoea') ? 'sleep apnoea' : undefined,
      hasCondition(reading, 'bipolar') ? 'bipolar disorder' : undefined,
    ].filter((reason) => reason !== undefined);
    return reasons.length > 0
      ? [{ message: 'r8-sooner', path: 'conditions', fields: { reasons: reasons.join(' and ') } }]
      : none;
  },
};
