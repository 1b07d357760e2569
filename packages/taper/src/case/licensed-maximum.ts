import { toMilligrams, type Nanograms } from '@decrescendo/units';

/**
 * Highest daily dose that a label of the five countries names for any use, mg. From general knowledge of the labels (grade: recall), so it may
 * only make an answer stricter: above it the dose is asked about again, far above it the case is sent back.
 */
const maximumMg: Readonly<Record<string, number>> = {
  alprazolam: 10,
  bromazepam: 60,
  chlordiazepoxide: 300,
  clobazam: 60,
  clonazepam: 20,
  clorazepate: 90,
  diazepam: 60,
  estazolam: 2,
  eszopiclone: 3,
  flunitrazepam: 2,
  flurazepam: 30,
  ketazolam: 60,
  loprazolam: 2,
  lorazepam: 10,
  lormetazepam: 2,
  medazepam: 60,
  nitrazepam: 10,
  nordazepam: 15,
  oxazepam: 150,
  prazepam: 60,
  quazepam: 15,
  temazepam: 40,
  triazolam: 0.5,
  zaleplon: 20,
  zolpidem: 12.5,
  zopiclone: 7.5,
};

/** A thousandfold slip (mcg read as mg) of the smallest usual dose lies beyond this multiple for every drug of the table. */
const beyondBelief = 20;

export type Plausibility = 'usual' | 'above-label' | 'implausible';

export function licensedMaximumMg(drug: string): number | undefined {
  return Object.hasOwn(maximumMg, drug) ? maximumMg[drug] : undefined;
}

/** H2: whether a daily dose can be meant. Drugs without a figure are not judged. */
export function plausibilityOf(drug: string, daily: Nanograms): Plausibility {
  const maximum = licensedMaximumMg(drug);
  if (maximum === undefined) return 'usual';
  const mg = toMilligrams(daily);
  return mg > maximum * beyondBelief ? 'implausible' : mg > maximum ? 'above-label' : 'usual';
}
