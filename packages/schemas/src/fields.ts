import {
  nanograms,
  parseCivilDate,
  parseClock,
  parseMass,
  parseQuantity,
  type CivilDate,
  type Issue,
  type Nanograms,
} from '@decrescendo/units';
import { z } from 'zod';
import { encode, show, unknownValue } from './issue-coding.ts';

/** The pieces documents are made of. Each refuses whatever can be read in two ways, and says how to write it. */

type Context = z.core.$RefinementCtx;

/** Adds an issue to a parse and ends this field's transformation. */
export function refuse(
  context: Context,
  code: string,
  fields: Issue['fields'] = {},
  path: readonly PropertyKey[] = [],
): never {
  context.addIssue({ code: 'custom', message: encode(code, fields), path: [...path] });
  return z.NEVER;
}

function refuseAll(context: Context, issues: readonly Issue[]): never {
  for (const { code, fields } of issues) refuse(context, code, fields);
  return z.NEVER;
}

/** Text that must carry a unit: a bare number is refused with the unit it lacks. */
function textWithUnit(unit: string, description: string): z.ZodString {
  return z
    .string({
      error: (raw) =>
        typeof raw.input === 'number' && Number.isFinite(raw.input)
          ? encode('unit-missing', { text: String(raw.input), example: `${raw.input} ${unit}` })
          : undefined,
    })
    .max(200)
    .describe(description);
}

/** What people write for a dose and what is none: it depends on the product, up to 25-fold. */
const volumeOrCount =
  /[0-9]\s*(m?l|mls|millilit(er|re)s?|drops?|gtt|tropfen|tab(let)?s?|cap(sule)?s?|pills?|puffs?|spoons?|teaspoons?)\.?$/i;

interface MassLimits {
  readonly zero?: boolean;
}

/** A dose, exact to the nanogram: `0.25 mg`, `250 mcg`. */
export function mass({ zero = false }: MassLimits = {}) {
  return textWithUnit('mg', 'a dose with its unit, such as 0.25 mg or 250 mcg').transform(
    (text, context): Nanograms => {
      if (/^\s*[-−]/.test(text)) return refuse(context, 'quantity-negative', { text });
      const dose = parseMass(text);
      if (!dose.ok)
        return volumeOrCount.test(text) ? refuse(context, 'dose-in-volume', { text }) : refuseAll(context, dose.issues);
      if (dose.value === 0 && !zero) return refuse(context, 'dose-zero', { text });
      return nanograms(dose.value);
    },
  );
}

export interface Range {
  /** Included; where absent anything above 0 will do. */
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  /** A leading minus is read: offsets into the past. */
  readonly signed?: boolean;
}

/** A number with a unit, given in the unit wanted. `example` also tells which unit a bare number lacks. */
export function quantity(wanted: string, example: string, { min, max, whole = false, signed = false }: Range = {}) {
  const exampleUnit = example.slice(example.indexOf(' ') + 1);
  return textWithUnit(exampleUnit, `a quantity with its unit, such as ${example}`).transform(
    (text, context): number => {
      const minus = signed && /^\s*[-−]/.test(text);
      if (!signed && /^\s*[-−]/.test(text)) return refuse(context, 'quantity-negative', { text });
      const read = parseQuantity(minus ? text.replace(/^\s*[-−]/, '') : text, wanted);
      if (!read.ok)
        return refuseAll(
          context,
          read.issues.map((found) => reword(found, text, example)),
        );
      const value = (minus ? -1 : 1) * settle(read.value);
      if (!Number.isFinite(value)) return refuse(context, 'quantity-too-large', { text });
      if (!signed && min === undefined && value <= 0) return refuse(context, 'quantity-not-positive', { text });
      if (min !== undefined && value < min)
        return refuse(context, 'quantity-below', { text, limit: `${min} ${plural(wanted)}` });
      if (max !== undefined && value > max)
        return refuse(context, 'quantity-above', { text, limit: `${max} ${plural(wanted)}` });
      if (whole && !Number.isInteger(value))
        return refuse(context, 'quantity-not-whole', { text, unit: plural(wanted) });
      return value;
    },
  );
}

/** Issues of the unit parser, with the words of this document: `years`, not `year`. */
function reword(found: Issue, text: string, example: string): Issue {
  const exampleUnit = example.slice(example.indexOf(' ') + 1);
  const fields: Record<string, string | number> = { ...found.fields, text };
  if ('wanted' in fields) fields['wanted'] = exampleUnit;
  if (found.code === 'quantity-unreadable') fields['example'] = example;
  if (found.code === 'unit-missing') fields['example'] = `${text.trim()} ${exampleUnit}`;
  return { ...found, fields };
}

/** 2 weeks are 14 d, not 14.000000000000002. */
function settle(value: number): number {
  const near = Math.round(value);
  return Math.abs(value - near) < 1e-14 * Math.abs(value) ? near : value;
}

function plural(unit: string): string {
  return ({ year: 'years', d: 'days', month: 'months', week: 'weeks' } as Record<string, string>)[unit] ?? unit;
}

/** `yes` or `no`, also as booleans. */
export const yesNo = z
  .union([z.boolean(), z.enum(['yes', 'no'])], {
    error: (raw) => (raw.input === undefined ? undefined : unknownValue(raw.input, ['yes', 'no'])),
  })
  .transform((value): 'yes' | 'no' => (value === true || value === 'yes' ? 'yes' : 'no'))
  .describe('yes or no');

export const yesNoUnknown = z
  .union([z.boolean(), z.enum(['yes', 'no', 'unknown'])], {
    error: (raw) => (raw.input === undefined ? undefined : unknownValue(raw.input, ['yes', 'no', 'unknown'])),
  })
  .transform((value): 'yes' | 'no' | 'unknown' => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : value))
  .describe('yes, no or unknown');

const [firstYear, lastYear] = [1900, 2100];

/** A day, `2026-12-01`. */
export const civilDate = z
  .string({
    error: (raw) => (raw.input === undefined ? undefined : encode('date-unreadable', { text: show(raw.input) })),
  })
  .describe('a date, such as 2026-12-01')
  .transform((text, context): CivilDate => {
    const date = parseCivilDate(text.trim());
    if (!date) return refuse(context, 'date-unreadable', { text });
    const year = Number(date.slice(0, 4));
    return year < firstYear || year > lastYear
      ? refuse(context, 'date-out-of-range', { text, first: firstYear, last: lastYear })
      : date;
  });

/** Two days joined by a slash, both included: `2026-12-20/2027-01-05`. */
export const dateRange = z
  .string({
    error: (raw) => (raw.input === undefined ? undefined : encode('date-range-unreadable', { text: show(raw.input) })),
  })
  .describe('two dates, such as 2026-12-20/2027-01-05')
  .transform((text, context): { from: CivilDate; to: CivilDate } => {
    const [from, to, more] = text.split('/').map((part) => parseCivilDate(part.trim()));
    if (!from || !to || more !== undefined || text.split('/').length !== 2)
      return refuse(context, 'date-range-unreadable', { text });
    return to < from ? refuse(context, 'date-range-reversed', { text }) : { from, to };
  });

/** Minutes after midnight of `"08:00"`. */
export const clock = z
  .string({
    error: (raw) => (raw.input === undefined ? undefined : encode('clock-unreadable', { text: show(raw.input) })),
  })
  .describe('a time of day, such as 08:00')
  .transform((text, context): number => parseClock(text.trim()) ?? refuse(context, 'clock-unreadable', { text }));

// eslint-disable-next-line no-control-regex -- finding control characters, and halves of characters, is the point
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd\p{Cs}]/u;

/** Words by a person, as one line: a line break could begin a heading, a list or a field in what is exported. No control characters, which could rewrite a terminal, and no essays. */
export function words({ longest = 500 }: { longest?: number } = {}) {
  return z
    .string()
    .max(longest)
    .refine((text) => !unprintable.test(text), { error: () => encode('text-control') })
    .transform((text) => text.trim().replace(/\s*[\t\n\r\u2028\u2029]\s*/g, ' '));
}

export function wordsNotEmpty() {
  return words().refine((text) => text !== '', { error: () => encode('empty') });
}
