import { hasCondition, type CaseReading } from '../case/case-reading.ts';
import { listWords, phrase } from '../messages.ts';
import { none, type Rule } from './rule.ts';

export const r08: Rule<CaseReading> = {
  id: 'R8',
  severity: 'WARN',
  source: 'ASAM25 key takeaway 1a, rec 19',
  concerns: 'case',
  check(reading) {
    const reasons = [
      reading.theCase.opioids === 'yes' ? phrase('an-opioid') : undefined,
      hasCondition(reading, 'substance-use-disorder', 'opioid-use-disorder', 'alcohol-dependence')
        ? phrase('a-use-disorder')
        : undefined,
      hasCondition(reading, 'sleep-apnoea') ? phrase('sleep-apnoea') : undefined,
      hasCondition(reading, 'bipolar') ? phrase('bipolar') : undefined,
    ].filter((reason) => reason !== undefined);
    return reasons.length > 0
      ? [{ message: 'r8-sooner', path: 'conditions', fields: { reasons: listWords(reasons) } }]
      : none;
  },
};
