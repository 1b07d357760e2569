import { drug, findDrug, nameKey } from './find-drug.ts';
import { perpetrator } from './find-perpetrator.ts';
import { interactions as rows } from './interactions.ts';
import { partnerOfBrand } from './partner-brands.ts';
import type { Interaction } from './types.ts';

/** Every published interaction and condition on file. */
export function interactions(): readonly Interaction[] {
  return rows;
}

/**
 * The interactions that one case meets.
 *
 * @param drugs         what is taken at the benzodiazepine site; entity names, brands or names of unknown drugs
 * @param comedication  other medicines, foods and drinks, as people type them
 * @param conditions    condition words of a case, and `pregnancy`, `breastfeeding`, `smoking`, `age-65`, `cyp2c19-poor` …
 * @returns             rows whose drug is taken and whose partner is met, in the order of the file
 * @example             interactionsFor(['alprazolam'], ['Itraconazole'], ['copd']).map((row) => row.id) // ['I6', 'I7', 'I29']
 */
export function interactionsFor(
  drugs: readonly string[],
  comedication: readonly string[],
  conditions: readonly string[],
): readonly Interaction[] {
  const taken = drugs.map((text) => findDrug(text)?.name ?? text);
  const others = new Set([...comedication.flatMap(keysOf), ...conditions.map(nameKey)]);
  return rows.filter((row) =>
    taken.some((name, index) => {
      if (row.drugs.length > 0 ? !row.drugs.includes(name) : drug(name)?.kind === 'other') return false;
      // A second benzodiazepine or z-drug meets the first, whichever of them is asked about.
      const beside = taken.filter((other, at) => at !== index && other !== name).flatMap(keysOf);
      return row.partners.some((partner) => others.has(nameKey(partner)) || beside.includes(nameKey(partner)));
    }),
  );
}

/** Every name a typed medicine answers to: itself, its usual name, the drug behind the brand. */
function keysOf(text: string): string[] {
  const names = [text, partnerOfBrand(text), perpetrator(text)?.name, findDrug(text)?.name];
  return names.flatMap((name) => (name === undefined ? [] : [nameKey(name)]));
}
