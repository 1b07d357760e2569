import type { Fact, Receptor } from './types.ts';

/** The same number at all four subtypes. */
export function flat(fact: Fact): Receptor['K'] {
  return { alpha1: fact, alpha2: fact, alpha3: fact, alpha5: fact };
}
