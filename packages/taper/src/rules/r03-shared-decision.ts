import type { CaseReading } from '../case/case-reading.ts';
import { none, type Rule } from './rule.ts';

/** Gates release, not drawing: somebody may look at a plan before agreeing to it, and nobody is tapered unwilling. */
export const r03: Rule<CaseReading> = {
  id: 'R3',
  severity: 'BLOCK',
  source: 'ASAM25 rec 4; ASH',
  concerns: 'case',
  check({ theCase: { decision } }) {
    if (decision?.agreed === 'yes') return none;
    return [{ message: decision ? 'r3-not-agreed' : 'r3-not-recorded', path: 'decision', consequence: 'note' }];
  },
};
