import type { CaseReading } from '../case/case-reading.ts';
import { wishedSwitch } from './switch-wish.ts';

/** Every place where a case names a drug that meets a test: regimen, comedication, the wish to switch. */
export function namedAnywhere(reading: CaseReading, test: (name: string) => boolean): { name: string; path: string }[] {
  const named = [
    ...reading.lines.map(({ written, index }) => ({ name: written, path: `history.regimen[${index}].drug` })),
    ...reading.comedication.map(({ name, index }) => ({ name, path: `comedication[${index}].name` })),
  ];
  const wish = wishedSwitch(reading);
  if (wish) named.push({ name: wish, path: 'preferences.switch' });
  return named.filter(({ name }) => test(name));
}
