import { interactionsFor } from '@decrescendo/formulary';
import type { CaseReading } from '../case/case-reading.ts';

/** Interactions that stand for another sedative: opioids, gabapentinoids, the other sedatives. */
const sedativeInteractions = ['I1', 'I3', 'I4'];

/** Other sedatives in the comedication, by the names written. */
export function sedativesOf(reading: CaseReading): string[] {
  const drugs = reading.drugs.map(({ name }) => name);
  const names = reading.comedication.map(({ name }) => name);
  return names.filter((name) => interactionsFor(drugs, [name], []).some(({ id }) => sedativeInteractions.includes(id)));
}

/** Whether a medicine, by any of its names, is an opioid. */
export function isOpioid(name: string): boolean {
  return interactionsFor(['diazepam'], [name], []).some(({ id }) => id === 'I1');
}

/** Whether an opioid is taken, said outright or by its name. */
export function takesOpioid(reading: CaseReading): boolean {
  return reading.theCase.opioids === 'yes' || reading.comedication.some(({ name }) => isOpioid(name));
}
