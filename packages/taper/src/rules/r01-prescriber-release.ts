import type { CaseReading } from '../case/case-reading.ts';
import type { Rule } from './rule.ts';

/** Only an account with the prescriber role releases a plan: what a file says of a prescriber is a claim, so a drawn plan stays a draft. */
export const r01: Rule<CaseReading> = {
  id: 'R1',
  severity: 'BLOCK',
  source: 'ASAM25 (tapering belongs under clinical supervision); DER',
  concerns: 'case',
  check({ theCase: { decision } }) {
    const name = decision?.prescriber;
    return [
      name
        ? { message: 'r1-claimed', path: 'decision.prescriber', fields: { name }, consequence: 'note' }
        : { message: 'r1-no-release', path: 'decision', consequence: 'note' },
    ];
  },
};
