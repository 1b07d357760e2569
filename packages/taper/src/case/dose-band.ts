import { toMilligrams, type Nanograms } from '@decrescendo/units';
import { equivalenceRange } from '@decrescendo/formulary';

export type Band = 'low' | 'moderate' | 'high';

/** Where the low band ends and the high one begins, mg a day. */
export interface BandLimits {
  readonly lowUpTo: number;
  readonly moderateUpTo: number;
  /** `published`: the guideline's own figures for this drug. `derived`: the cautious end of the published equivalence range, never more. */
  readonly basis: 'published' | 'derived';
}

/**
 * R16: the guideline's bands stand per drug in mg, because its examples follow no single conversion factor.
 * @source Joint guideline 2025, Table 2 footnotes d-f (verified)
 */
const published: Readonly<Record<string, BandLimits>> = {
  diazepam: { lowUpTo: 10, moderateUpTo: 15, basis: 'published' },
  clonazepam: { lowUpTo: 0.5, moderateUpTo: 1.5, basis: 'published' },
  lorazepam: { lowUpTo: 2, moderateUpTo: 3, basis: 'published' },
  alprazolam: { lowUpTo: 1, moderateUpTo: 2, basis: 'published' },
};

/** The limits for a drug; undefined where no checked source says anything, which counts as the high band. */
export function bandLimitsOf(drug: string): BandLimits | undefined {
  if (Object.hasOwn(published, drug)) return published[drug];
  const range = equivalenceRange(drug);
  // The fewest mg any source calls equal to diazepam 10 mg: the band is reached soonest, so the rule only gets stricter.
  return range && { lowUpTo: range.lowMg, moderateUpTo: range.lowMg * 1.5, basis: 'derived' };
}

/**
 * The band of everything taken in a day together: each drug's share of its own limit is added up (R39), no dose is converted.
 * @example bandOf([{ drug: 'diazepam', daily: 20_000_000 as Nanograms }]) // 'high'
 */
export function bandOf(load: readonly { readonly drug: string; readonly daily: Nanograms }[]): Band {
  let low = 0;
  let moderate = 0;
  for (const { drug, daily } of load) {
    const limits = bandLimitsOf(drug);
    if (!limits) return 'high';
    low += toMilligrams(daily) / limits.lowUpTo;
    moderate += toMilligrams(daily) / limits.moderateUpTo;
  }
  // A share that lands on its limit by sums of binary fractions is on it, not above it.
  const within = (share: number) => share <= 1 + 1e-9;
  return within(low) ? 'low' : within(moderate) ? 'moderate' : 'high';
}
