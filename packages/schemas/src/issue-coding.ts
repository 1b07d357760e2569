import { issue, type Issue } from '@decrescendo/units';
import { z } from 'zod';
import { nearest } from './nearest.ts';

// A page with a content security policy has no `eval`; Zod would try it once and the browser would report it.
z.config({ jitless: true });

/**
 * Zod's messages carry our issues: `message` is the JSON of code and fields, made here and read back in `issuesOf`. Words come later.
 */
export function encode(code: string, fields: Issue['fields'] = {}): string {
  return JSON.stringify({ code, fields });
}

interface RawIssue {
  readonly code?: string | undefined;
  readonly input?: unknown;
  readonly [key: string]: unknown;
}

/** The error map handed to every parse; a field's own map comes first. */
export function encodeZodIssue(raw: RawIssue): string {
  const text = show(raw.input);
  switch (raw.code) {
    case 'invalid_type':
      if (raw.input === undefined) return encode('missing');
      return typeWrong(raw.input, String(raw['expected']));
    case 'invalid_union':
      if (typeof raw.input === 'number' && !Number.isFinite(raw.input)) return encode('number-not-finite');
      return raw.input === undefined ? encode('missing') : encode('value-wrong', { text });
    case 'invalid_key':
      return encode('key-unreadable', { text });
    case 'invalid_value':
      return raw.input === undefined ? encode('missing') : unknownValue(raw.input, raw['values'] as readonly unknown[]);
    case 'unrecognized_keys':
      return encode('key-unknown', { known: knownKeys(raw['inst']).join(' ') });
    case 'too_small':
      return raw['origin'] === 'array' || raw['origin'] === 'string'
        ? encode('empty')
        : encode(raw['inclusive'] === false ? 'number-not-above' : 'number-too-small', {
            text,
            limit: Number(raw['minimum']),
          });
    case 'too_big':
      if (raw['origin'] === 'string') return encode('text-too-long', { limit: Number(raw['maximum']) });
      return raw['origin'] === 'array'
        ? encode('too-many', { limit: Number(raw['maximum']) })
        : encode('number-too-big', { text, limit: Number(raw['maximum']) });
    default:
      return encode('value-wrong', { text });
  }
}

/** The commonest slips have their own words: a number where text belongs, one value where a list belongs, a key without its value. */
function typeWrong(input: unknown, expected: string): string {
  const text = show(input);
  if (input === null) return encode('nothing-written', { wanted: wordsOfType(expected) });
  if (typeof input === 'number' && !Number.isFinite(input)) return encode('number-not-finite');
  if (['number', 'int'].includes(expected) && typeof input === 'string' && /^-?[0-9]+(\.[0-9]+)?$/.test(input))
    return encode('number-in-quotes', { text });
  if (expected === 'string' && ['number', 'boolean'].includes(typeof input)) return encode('not-text', { text });
  if (expected === 'array' && typeof input !== 'object') return encode('not-a-list', { text });
  return encode('type-wrong', { text, wanted: wordsOfType(expected) });
}

/** A word that is none of those known: with the nearest, or with all of them. */
export function unknownValue(input: unknown, values: readonly unknown[]): string {
  const known = values.map(String);
  if (typeof input === 'string' && values.some((value) => typeof value === 'number' && String(value) === input))
    return encode('number-in-quotes', { text: input });
  const near = typeof input === 'string' ? nearest(input, known) : undefined;
  return near === undefined
    ? encode('value-unknown', { text: show(input), known: known.join(', ') })
    : encode('value-near', { text: show(input), near });
}

/** Every issue of a failed parse, in the order of the document. */
export function issuesOf(error: z.ZodError): readonly Issue[] {
  return error.issues.flatMap((found) => {
    const { code, fields } = JSON.parse(found.message) as Pick<Issue, 'code' | 'fields'>;
    if (found.code !== 'unrecognized_keys') return [issue(code, pathText(found.path), fields)];
    const known = String(fields['known']).split(' ');
    return found.keys.map((key) => {
      const near = nearest(key, known);
      const path = pathText([...found.path, key]);
      return near === undefined
        ? issue('key-unknown', path, { key, known: known.join(', ') })
        : issue('key-near', path, { key, near });
    });
  });
}

/** @example pathText(['doses', 1, 'amount']) // 'doses[1].amount' */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`))
    .join('');
}

/** What was read, short enough to quote. */
export function show(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (value === null) return 'nothing';
  return typeof value === 'object' ? 'a map' : String(value);
}

function knownKeys(schema: unknown): readonly string[] {
  return Object.keys((schema as { _zod: { def: { shape: object } } })._zod.def.shape);
}

function wordsOfType(expected: string): string {
  return (
    (
      {
        string: 'text',
        int: 'a whole number',
        number: 'a number',
        array: 'a list',
        object: 'a map of keys',
        record: 'a map of keys',
        boolean: 'yes or no',
      } as Record<string, string>
    )[expected] ?? expected
  );
}
