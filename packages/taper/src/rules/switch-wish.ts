import { findDrug } from '@decrescendo/formulary';
import type { CaseReading } from '../case/case-reading.ts';

/** The drug a switch is asked to, by its formulary name where it has one; undefined where none is asked for. */
export function wishedSwitch({ theCase: { preferences } }: CaseReading): string | undefined {
  if (preferences.strategy === 'ashton-switch') return 'diazepam';
  const wish = preferences.switch.trim().toLowerCase();
  return wish === 'no' || wish === 'ask' || wish === '' ? undefined : (findDrug(wish)?.name ?? wish);
}
