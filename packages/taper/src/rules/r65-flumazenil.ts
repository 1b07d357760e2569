import type { CaseReading } from '../case/case-reading.ts';
import { flumazenil, isNamed } from '../case/special-drugs.ts';
import { namedAnywhere } from './named-anywhere.ts';
import type { Rule } from './rule.ts';

export const r65: Rule<CaseReading> = {
  id: 'R65',
  severity: 'BLOCK',
  source: 'ASAM25 rec 14',
  concerns: 'case',
  check(reading) {
    return namedAnywhere(reading, (name) => isNamed(flumazenil, name)).map(({ name, path }) => ({
      message: 'r65-flumazenil',
      path,
      fields: { name },
    }));
  },
};
