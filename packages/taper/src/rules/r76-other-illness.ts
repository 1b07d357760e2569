import { hasCondition, type CaseReading } from '../case/case-reading.ts';
import { listWords } from '../messages.ts';
import { none, type Rule } from './rule.ts';

/** A diagnosis does not say that it is uncontrolled, so this warns; the person who knows decides. */
export const r76: Rule<CaseReading> = {
  id: 'R76',
  severity: 'WARN',
  source: 'ASAM25 rec 24; CKS',
  concerns: 'case',
  check(reading) {
    const named = ['depression', 'generalised-anxiety', 'panic-disorder', 'insomnia'].filter((name) =>
      hasCondition(reading, name),
    );
    return named.length > 0
      ? [
          {
            message: 'r76-treat-too',
            path: 'conditions',
            fields: { named: listWords(named.map((name) => name.replaceAll('-', ' '))) },
          },
        ]
      : none;
  },
};
