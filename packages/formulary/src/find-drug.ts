import { aliases } from './aliases.ts';
import { allDrugs } from './drugs.ts';
import { novelNames } from './novel-names.ts';
import type { Drug } from './types.ts';

/** Letters and digits alone, without accents: `Clonazépam ` and `clonazepam` are one word. */
export function nameKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

const byName = new Map<string, Drug>(allDrugs.map((entry) => [entry.name, entry]));
const novelKeys = new Set(novelNames.map(nameKey));
const byKey = index();

function index(): ReadonlyMap<string, Drug> {
  const keys = new Map<string, Drug>();
  for (const entry of allDrugs) {
    keys.set(nameKey(entry.name), entry);
    for (const brand of entry.brands) keys.set(nameKey(brand.name), entry);
  }
  for (const [name, words] of Object.entries(aliases)) {
    const entry = byName.get(name);
    if (!entry) throw new RangeError(`an alias names ${name}, which is no drug here`);
    for (const word of words) keys.set(nameKey(word), entry);
  }
  return keys;
}

/** All entities, by name in alphabetical order. */
export function drugs(): readonly Drug[] {
  return allDrugs;
}

/** By entity name alone, as documents write it. */
export function drug(name: string): Drug | undefined {
  return byName.get(name);
}

/** Whether the text names something of unknown strength, sold on the street or the net: nothing may be computed from it (R57). */
export function isNovel(text: string): boolean {
  return novelKeys.has(nameKey(text));
}

/**
 * The drug a person means, by entity name, brand, foreign name or a slip of one letter.
 *
 * A slip is mended only where one drug is near and every other is at least two letters further away, and never into a drug when the text is nearer
 * to a novel one: `clonazolam` must not become `clonazepam`.
 *
 * @example findDrug('Valium')?.name // 'diazepam'
 */
export function findDrug(text: string): Drug | undefined {
  const exact = byName.get(text.trim().toLowerCase());
  if (exact) return exact;
  const key = nameKey(text);
  if (novelKeys.has(key)) return undefined;
  return byKey.get(key) ?? nearest(key);
}

function nearest(key: string): Drug | undefined {
  if (key.length < 7) return undefined;
  const near = new Map<Drug, number>();
  for (const [candidate, entry] of byKey) {
    const distance = editDistance(key, candidate, 3);
    if (distance < (near.get(entry) ?? 3)) near.set(entry, distance);
  }
  const [best, second] = [...near].sort((a, b) => a[1] - b[1]);
  if (!best || best[1] > 1 || (second && second[1] < best[1] + 2)) return undefined;
  for (const novel of novelKeys) if (editDistance(key, novel, 3) <= 1) return undefined;
  return best[0];
}

/** Letters to insert, delete, change or swap with a neighbour; `limit` where there are that many or more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (back[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (twoBack[j - 2] ?? 0) + 1);
      row.push(least);
    }
    twoBack = back;
    back = row;
  }
  return Math.min(limit, back[b.length] ?? limit);
}
