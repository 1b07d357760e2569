import { parseDecimal, type NumberLocale } from './number.ts';
import { fail, issue, ok, type Result } from './result.ts';

declare const isNanograms: unique symbol;

/** A dose: a whole number of nanograms. A quarter of a 0.25 mg tablet is 62,500 of them, exactly. */
export type Nanograms = number & { readonly [isNanograms]: true };

export const zeroDose: Nanograms = 0 as Nanograms;

const exponentOfUnit: Readonly<Record<string, number>> = {
  g: 9,
  mg: 6,
  mcg: 3,
  µg: 3,
  μg: 3,
  ug: 3,
  microgram: 3,
  micrograms: 3,
  Mikrogramm: 3,
  ng: 0,
};

/** Larger than any pack: beyond this a dose is a slip of the unit. 1 kg. */
const largest = 1_000_000_000_000n;

/**
 * Checks that a number can be a dose.
 * @throws RangeError where it is not a whole, safe, non-negative number
 */
export function nanograms(value: number): Nanograms {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`a dose is a whole number of nanograms, not ${value}`);
  return value as Nanograms;
}

/** @example fromMilligrams(0.25) // 250000 ng */
export function fromMilligrams(mg: number): Nanograms {
  const ng = Math.round(mg * 1e6);
  if (Math.abs(ng - mg * 1e6) > 1e-3) throw new RangeError(`${mg} mg is not a whole number of nanograms`);
  return nanograms(ng);
}

export function toMilligrams(dose: Nanograms): number {
  return dose / 1e6;
}

/** Micrograms with at most three places, as the `…Mcg` fields of documents carry them. */
export function toMicrograms(dose: Nanograms): number {
  return dose / 1e3;
}

/** @throws RangeError where the number has more than three places */
export function fromMicrograms(mcg: number): Nanograms {
  const ng = Math.round(mcg * 1e3);
  if (Math.abs(ng - mcg * 1e3) > 1e-6 * Math.max(1, Math.abs(ng)))
    throw new RangeError(`${mcg} mcg is finer than a nanogram`);
  return nanograms(ng);
}

export function addDoses(...doses: readonly Nanograms[]): Nanograms {
  return nanograms(doses.reduce<number>((sum, dose) => sum + dose, 0));
}

/** @throws RangeError where the part is not whole: a dose is never rounded silently */
export function partOf(dose: Nanograms, numerator: number, denominator: number): Nanograms {
  const product = dose * numerator;
  if (product % denominator !== 0)
    throw new RangeError(`${numerator}/${denominator} of ${dose} ng is not a whole number of nanograms`);
  return nanograms(product / denominator);
}

/**
 * A dose as written with its unit, exact to the nanogram.
 *
 * @param text    e.g. `0.25 mg`, `250 mcg`; in German also `0,25 mg`
 * @returns       nanograms, or one issue: `unit-missing`, `unit-wrong`, `number-…`, `dose-too-fine`, `dose-too-large`
 * @example       parseMass('62.5 mcg') // { ok: true, value: 62500 }
 */
export function parseMass(text: string, locale: NumberLocale = 'en'): Result<Nanograms> {
  const parts = /^([0-9.,]+)[ \u00a0\u202f]*(\S*)$/u.exec(text.trim());
  if (!parts) return fail(issue('mass-unreadable', '', { text }));
  const [, number, unit] = parts as unknown as [string, string, string];
  if (unit === '') return fail(issue('unit-missing', '', { text, example: `${number} mg` }));
  const exponent = Object.hasOwn(exponentOfUnit, unit) ? exponentOfUnit[unit] : undefined;
  if (exponent === undefined) return fail(issue('unit-wrong', '', { text, unit, wanted: 'mg or mcg' }));
  const decimal = parseDecimal(number, locale);
  if (!decimal.ok) return decimal;
  const { digits, scale } = decimal.value;
  const scaled = digits * 10n ** BigInt(exponent);
  const divisor = 10n ** BigInt(scale);
  if (scaled % divisor !== 0n) return fail(issue('dose-too-fine', '', { text }));
  const ng = scaled / divisor;
  if (ng > largest) return fail(issue('dose-too-large', '', { text }));
  return ok(Number(ng) as Nanograms);
}

/**
 * A dose as people read it: mg with at most three places, micrograms (spelled out) where it is finer, so that one plan seldom mixes
 * the two; never a trailing zero, never a bare point, the number never parted from its unit.
 *
 * @example formatMass(2500000 as Nanograms, 'de') // '2,5 mg'
 * @example formatMass(62500 as Nanograms) // '62.5 micrograms'
 */
export function formatMass(dose: Nanograms, locale: NumberLocale = 'en'): string {
  const fine = dose % 1000 !== 0;
  const number = scaled(dose, fine ? 3 : 6);
  const unit = fine ? (locale === 'de' ? 'Mikrogramm' : 'micrograms') : 'mg';
  return `${locale === 'de' ? number.replace('.', ',') : number}\u00a0${unit}`;
}

/** A dose as documents carry it: `0.25 mg`, `62.5 mcg`. */
export function writeMass(dose: Nanograms): string {
  return dose % 1000 === 0 ? `${scaled(dose, 6)} mg` : `${scaled(dose, 3)} mcg`;
}

function scaled(dose: Nanograms, exponent: number): string {
  const digits = String(dose).padStart(exponent + 1, '0');
  const fraction = digits.slice(-exponent).replace(/0+$/, '');
  return digits.slice(0, -exponent) + (fraction ? `.${fraction}` : '');
}
