import { parseDecimal, toNumber, type NumberLocale } from './number.ts';
import { fail, issue, ok, type Result } from './result.ts';
import { conversionFactor, parseUnit, sameDimension, type Unit } from './unit.ts';

/**
 * A quantity with its unit, given in the unit wanted. Not for doses: those are exact, see `parseMass`.
 *
 * @param text    e.g. `36 months`, `68 kg`, `12 h`
 * @param wanted  the unit the number is to be in, e.g. `d`
 * @returns       the number, or one issue: `unit-missing`, `unit-wrong`, `number-…`
 * @example       parseQuantity('36 months', 'd') // { ok: true, value: 1095.75 }
 */
export function parseQuantity(text: string, wanted: string, locale: NumberLocale = 'en'): Result<number> {
  const unit = parseUnit(wanted);
  if (!unit) throw new RangeError(`no such unit: ${wanted}`);
  const written = parseWritten(text, locale, wanted);
  if (!written.ok) return written;
  if (!sameDimension(written.value.unit.dimension, unit.dimension)) {
    return fail(issue('unit-wrong', '', { text, unit: written.value.unit.text, wanted }));
  }
  return ok(written.value.number * conversionFactor(written.value.unit, unit));
}

function parseWritten(text: string, locale: NumberLocale, wanted: string): Result<{ number: number; unit: Unit }> {
  const parts = /^([0-9.,]+)[ \u00a0\u202f]*(.*)$/u.exec(text.trim());
  if (!parts) return fail(issue('quantity-unreadable', '', { text, example: `10 ${wanted}` }));
  const [, number, name] = parts as unknown as [string, string, string];
  if (name === '') return fail(issue('unit-missing', '', { text, example: `${number} ${wanted}` }));
  const unit = parseUnit(name);
  if (!unit) return fail(issue('unit-wrong', '', { text, unit: name, wanted }));
  const decimal = parseDecimal(number, locale);
  return decimal.ok ? ok({ number: toNumber(decimal.value), unit }) : decimal;
}
