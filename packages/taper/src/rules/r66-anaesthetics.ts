import type { CaseReading } from '../case/case-reading.ts';
import { anaesthetics, isNamed } from '../case/special-drugs.ts';
import { namedAnywhere } from './named-anywhere.ts';
import type { Rule } from './rule.ts';

export const r66: Rule<CaseReading> = {
  id: 'R66',
  severity: 'BLOCK',
  source: 'ASAM25 rec 15',
  concerns: 'case',
  check(reading) {
    return namedAnywhere(reading, (name) => isNamed(anaesthetics, name)).map(({ name, path }) => ({
      message: 'r66-anaesthetic',
      path,
      fields: { name },
    }));
  },
};
