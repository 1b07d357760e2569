import { findDrug } from '@decrescendo/formulary';
import type { CaseReading } from '../case/case-reading.ts';

/** The drug a switch is asked to, by its formulary name where it has one; undefined where none is asked for, or only the drug taken already. */
export function wishedSwitch({ theCase: { preferences }, drugs }: CaseReading): string | undefined {
  if (preferences.strategy === 'ashton-switch') return 'diazepam';
  const wish = preferences.switch.trim().toLowerCase();
  if (wish === 'no' || wish === 'ask' || wish === '') return undefined;
  const name = findDrug(wish)?.name ?? wish;
  return drugs.length === 1 && drugs[0]!.name === name ? undefined : name;
}
