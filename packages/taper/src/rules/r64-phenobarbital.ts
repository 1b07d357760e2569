import type { CaseReading } from '../case/case-reading.ts';
import { isNamed, phenobarbital } from '../case/special-drugs.ts';
import { namedAnywhere } from './named-anywhere.ts';
import type { Rule } from './rule.ts';

export const r64: Rule<CaseReading> = {
  id: 'R64',
  severity: 'BLOCK',
  source: 'ASAM25 rec 13',
  concerns: 'case',
  check(reading) {
    return namedAnywhere(reading, (name) => isNamed(phenobarbital, name)).map(({ name, path }) => ({
      message: 'r64-phenobarbital',
      path,
      fields: { name },
      consequence: 'specialist',
    }));
  },
};

export function namesPhenobarbital(reading: CaseReading): boolean {
  return namedAnywhere(reading, (name) => isNamed(phenobarbital, name)).length > 0;
}
