import { acidReducers } from './perpetrators/acid-reducers.ts';
import { antidepressants } from './perpetrators/antidepressants.ts';
import { antivirals } from './perpetrators/antivirals.ts';
import { azoles } from './perpetrators/azoles.ts';
import { heart } from './perpetrators/heart.ts';
import { inducers } from './perpetrators/inducers.ts';
import { macrolides } from './perpetrators/macrolides.ts';
import { others } from './perpetrators/others.ts';
import { nameKey } from './find-drug.ts';
import { freeze } from './freeze.ts';
import { partnerOfBrand } from './partner-brands.ts';
import type { Perpetrator } from './types.ts';

const all: readonly Perpetrator[] = freeze([
  ...acidReducers,
  ...antidepressants,
  ...antivirals,
  ...azoles,
  ...heart,
  ...inducers,
  ...macrolides,
  ...others,
]);
const byKey = new Map(
  all.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => [nameKey(name), entry] as const)),
);

/** Every comedication whose effect on the enzymes is known, some of them without any. */
export function perpetrators(): readonly Perpetrator[] {
  return all;
}

/** By name, other name or brand, whatever the case: `Rifampin` is rifampicin. */
export function perpetrator(name: string): Perpetrator | undefined {
  return byKey.get(nameKey(name)) ?? byKey.get(nameKey(partnerOfBrand(name) ?? ''));
}
