import { normalQuantile } from './normal-quantile.ts';

/** Finaliser of MurmurHash3: every input bit changes about half of the output bits. Austin Appleby, public domain. */
function finalise(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** FNV-1a over UTF-16 code units. */
function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

function absorb(h: number, word: number): number {
  const k = Math.imul(word, 0xcc9e2d51);
  h ^= Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  h = (h << 13) | (h >>> 19);
  return (Math.imul(h, 5) + 0xe6546b64) | 0;
}

/**
 * A number in (0, 1) that depends on its address alone, never on what was drawn before: people can be computed in any order and
 * on any number of machines, and a person keeps their numbers when others are added.
 *
 * @param seed     whole number
 * @param person   whole number, 0 is the first
 * @param purpose  what it is for, e.g. `diazepam.CL`
 * @param n        which draw for that purpose
 */
export function uniform(seed: number, person: number, purpose: string, n = 0): number {
  const text = hashText(purpose);
  let high = 0x9e3779b9;
  let low = 0x7f4a7c15;
  for (const word of [seed | 0, Math.floor(seed / 4294967296) | 0, person | 0, text | 0, n | 0]) {
    high = absorb(high, word);
    low = absorb(low, word ^ 0x5bd1e995);
  }
  return (finalise(high) * 1048576 + (finalise(low) >>> 12) + 0.5) / 4503599627370496;
}

/** A standard normal number from its address. @example normal(7, 0, 'diazepam.CL') === normal(7, 0, 'diazepam.CL') */
export function normal(seed: number, person: number, purpose: string, n = 0): number {
  return normalQuantile(uniform(seed, person, purpose, n));
}
