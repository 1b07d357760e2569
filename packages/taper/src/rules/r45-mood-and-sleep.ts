import { hasCondition, type CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';

export const r45: Rule<CaseReading> = {
  id: 'R45',
  severity: 'HARD',
  source: 'ASAM25 rec 26',
  concerns: 'case',
  check(reading) {
    if (!hasCondition(reading, 'bipolar', 'psychosis')) return none;
    const sleepless = hasCondition(reading, 'insomnia') || reading.theCase.history.indication === 'insomnia';
    return [
      sleepless
        ? { message: 'r45-sleep-first', path: 'conditions' }
        : { message: 'r45-watch-sleep', path: 'conditions', severity: 'WARN' },
    ];
  },
};
