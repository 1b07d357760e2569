import type { Drug, Fact } from '@decrescendo/formulary';

/** Every number of a drug with the path that leads to it, in the order of the record: `pharmacokinetics.CL`, `receptor.K.alpha1`. */
export function namedFacts(drug: Drug): readonly (readonly [string, Fact])[] {
  return collect(drug, '');
}

function collect(value: unknown, path: string): (readonly [string, Fact])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isFact(value)) return [[path.replace(/^pharmacokinetics\./, ''), value]];
  const entries = Array.isArray(value)
    ? value.map((item, index) => [labelOf(item, index), item] as const)
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => collect(inner, path === '' ? key : `${path}.${key}`));
}

/** What a list's item is about stands in place of its number. */
function labelOf(item: unknown, index: number): string {
  const { route, enzyme, metabolite } = item as { route?: string; enzyme?: string; metabolite?: string };
  return route ?? enzyme ?? metabolite ?? String(index);
}

function isFact(value: object): value is Fact {
  return 'value' in value && 'grade' in value && 'source' in value;
}
