import { issue, type Issue } from '@decrescendo/units';
import { nearest } from './nearest.ts';

/** What names can be wrong; `<kind>-near` and `<kind>-unknown` are the codes. */
export type NamedKind = 'drug' | 'comedication' | 'parameter' | 'system' | 'output';

/**
 * A name that is none of those known: with the one it is near to, or with where the known ones are found.
 *
 * @example unknownName('output', 'observe.outputs[0]', 'occupancy.totl', ['occupancy.total']).code // 'output-near'
 */
export function unknownName(kind: NamedKind, path: string, name: string, known: Iterable<string>): Issue {
  const all = [...known];
  const near = nearest(name, all);
  if (near !== undefined) return issue(`${kind}-near`, path, { name, nearest: near });
  return issue(`${kind}-unknown`, path, { name, known: all.slice(0, few).join(', ') });
}

/** So many are named where nothing is near; the words say where the others are. */
const few = 12;
