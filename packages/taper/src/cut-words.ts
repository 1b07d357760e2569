import { product as productById } from '@decrescendo/formulary';
import { hasPhrase, phrase } from './messages.ts';
import type { DividedDay } from './tablets/make-day.ts';

const shares: readonly number[] = [5, 10, 12.5, 20, 25, 50];

/** How much less, in words: `A tenth`, `About 11 %`. @param percent of the dose before, above 0 */
export function cutWords(percent: number): string {
  const share = shares.find((value) => Math.abs(value - percent) < 0.05);
  if (share !== undefined) return phrase(`share-${share}`);
  if (Math.abs(percent - 10) < 1) return phrase('share-about-10');
  return phrase('share-about', { percent: percent < 4 ? Math.round(percent * 10) / 10 : Math.round(percent) });
}

/** What a day is made of, in words: `in whole tablets`. */
export function formWords({ doses }: DividedDay): string {
  const items = doses.flatMap(({ made }) => made.items);
  if (items.length === 0) return phrase('form-nothing');
  const solids = items.filter((item) => 'count' in item);
  const kind = solids.every(({ product }) => productById(product)?.form === 'capsule') ? 'capsules' : 'tablets';
  const wet = items.some((item) => 'drops' in item && item.drops !== undefined) ? 'drops' : 'liquid';
  if (solids.length === 0) return phrase(`form-${wet}`);
  if (solids.length < items.length) return phrase(`form-${kind}-and-${wet}`);
  if (kind === 'capsules') return phrase('form-capsules');
  if (solids.every(({ count }) => count % 1 === 0)) return phrase('form-whole-tablets');
  if (solids.some(({ count }) => (count * 2) % 1 !== 0)) return phrase('form-tablets-and-quarters');
  return phrase(solids.every(({ count }) => count === 0.5) ? 'form-half-tablets' : 'form-tablets-and-halves');
}

/** `a week`, `10 days`. */
export function longerWords(days: number): string {
  return hasPhrase(`longer-${days}`) ? phrase(`longer-${days}`) : phrase('longer-days', { days });
}
