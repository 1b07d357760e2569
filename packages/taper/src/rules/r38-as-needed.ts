import type { CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';

/** Regular use without fixed times is made regular before it is made less; that conversion is not built here, so a person decides it. */
export const r38: Rule<CaseReading> = {
  id: 'R38',
  severity: 'WARN',
  source: 'MCM',
  concerns: 'case',
  check({ lines, daysPerWeek, goal, dependence, theCase }) {
    if (lines.some((line) => !line.drug)) return none;
    const index = lines.findIndex((line) => line.asNeeded);
    const path = index < 0 ? 'history.daysPerWeek' : `history.regimen[${index}]`;
    if (daysPerWeek > 3 && (index >= 0 || daysPerWeek < 7))
      return [{ message: 'r38-make-regular', path, consequence: 'specialist' }];
    const wantsMoreThanAStop = goal > 0 || dependence.risk !== 'rare' || theCase.preferences.schedule !== undefined;
    if (daysPerWeek <= 3 && wantsMoreThanAStop)
      return [{ message: 'r38-lower-occasional', path: 'goal', consequence: 'specialist' }];
    return none;
  },
};
