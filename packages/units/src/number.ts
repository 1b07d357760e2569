import { fail, issue, ok, type Result } from './result.ts';

/** How numbers are written: `en` 0.25, `de` 0,25. Documents are always `en`; people type in their own. */
export type NumberLocale = 'en' | 'de';

/** A decimal as written: digits and a scale, so that no binary fraction ever touches a dose. */
export interface Decimal {
  /** All digits as one integer, e.g. 25n for 0.25. */
  readonly digits: bigint;
  /** How many of them stand after the point, e.g. 2. */
  readonly scale: number;
}

const plain = /^(0|[1-9][0-9]*)$/;
const withFraction = /^(0|[1-9][0-9]*)\.([0-9]+)$/;

/**
 * A decimal number as a person writes it, exactly; refused where it can be read in two ways.
 *
 * `.5` and `5.` (a lost zero is a tenfold error), `05`, `1,000` and, in German, `1.000` are refused.
 *
 * @example parseDecimal('0,25', 'de') // { ok: true, value: { digits: 25n, scale: 2 } }
 */
export function parseDecimal(text: string, locale: NumberLocale = 'en'): Result<Decimal> {
  const refuse = (code: string) => fail(issue(code, '', { text }));
  if (text.includes(',') && text.includes('.')) return refuse('number-ambiguous');
  let canonical = text;
  if (text.includes(',')) {
    if (locale === 'en') return refuse('number-comma');
    canonical = text.replace(',', '.');
  } else if (locale === 'de' && /^[1-9][0-9]{0,2}\.[0-9]{3}$/.test(text)) {
    return refuse('number-ambiguous');
  }
  if (plain.test(canonical)) return ok({ digits: BigInt(canonical), scale: 0 });
  const parts = withFraction.exec(canonical);
  if (parts) return ok({ digits: BigInt(parts[1]! + parts[2]!), scale: parts[2]!.length });
  if (/^[.,][0-9]+$/.test(text)) return refuse('number-no-leading-zero');
  return refuse('number-unreadable');
}

/** The nearest floating-point number, for quantities that are not doses. */
export function toNumber(decimal: Decimal): number {
  return Number(`${decimal.digits}e-${decimal.scale}`);
}
