import { equivalences } from './equivalences.ts';
import type { Equivalence, EquivalenceRange } from './types.ts';

/** Every source's row for a drug, side by side, those without a figure included. */
export function equivalencesOf(drug: string): readonly Equivalence[] {
  return equivalences.filter((row) => row.drug === drug);
}

/**
 * The span of the checked sources for one drug: only rows marked verified or verified-secondary may feed a dose.
 *
 * @returns   lowest and highest oral dose in mg said to equal diazepam 10 mg, or undefined where no checked source has a figure
 * @example   equivalenceRange('alprazolam') // { drug: 'alprazolam', lowMg: 0.5, highMg: 1, ratio: 2, sources: [...] }
 */
export function equivalenceRange(drug: string): EquivalenceRange | undefined {
  const sources = equivalencesOf(drug).filter(
    (row) =>
      (row.mark === 'verified' || row.mark === 'verified-secondary') &&
      row.lowMg !== undefined &&
      row.highMg !== undefined,
  );
  if (sources.length === 0) return undefined;
  const lowMg = Math.min(...sources.map((row) => row.lowMg ?? Infinity));
  const highMg = Math.max(...sources.map((row) => row.highMg ?? -Infinity));
  return { drug, lowMg, highMg, ratio: highMg / lowMg, sources };
}
