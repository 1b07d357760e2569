import { fail, issue, ok } from '@decrescendo/units';
import type { Issue, Result } from '@decrescendo/units';

/** How one key of a body is read; `undefined` in for a key that is not there. */
export type Reader<T> = (value: unknown, path: string) => Result<T>;
type Read<Readers> = { [Key in keyof Readers]: Readers[Key] extends Reader<infer T> ? T : never };

/**
 * Reads the object of a request: every key by its reader, unknown keys are errors. No body at all reads as an empty object.
 *
 * @example readBody(body, { document: anObject, revision: aRevision })
 */
export function readBody<Readers extends Readonly<Record<string, Reader<unknown>>>>(
  body: unknown,
  readers: Readers,
): Result<Read<Readers>> {
  const given = body ?? {};
  if (typeof given !== 'object' || Array.isArray(given)) return fail(issue('body-unreadable', '', {}));
  const known = Object.keys(readers);
  const issues: Issue[] = Object.keys(given)
    .filter((key) => !known.includes(key))
    .map((key) => issue('key-unknown', key, { key, known: known.join(', ') || 'nothing' }));
  const read: Record<string, unknown> = {};
  for (const [key, reader] of Object.entries(readers)) {
    const value = reader(Object.hasOwn(given, key) ? (given as Record<string, unknown>)[key] : undefined, key);
    if (value.ok) read[key] = value.value;
    else issues.push(...value.issues);
  }
  return issues.length > 0 ? fail(...issues) : ok(read as Read<Readers>);
}

export const anObject: Reader<Readonly<Record<string, unknown>>> = (value, path) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? ok(value as Readonly<Record<string, unknown>>)
    : fail(issue('key-missing', path, { what: 'a document, as an object' }));

export const aRevision: Reader<number> = (value, path) =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 2 ** 31
    ? ok(value)
    : fail(issue('key-missing', path, { what: 'the revision you started from, a whole number from 1' }));

export type ForecastKind = 'quick' | 'full';

/** Full where nothing is said. */
export const aForecast: Reader<ForecastKind> = (value, path) =>
  value === undefined
    ? ok('full')
    : value === 'quick' || value === 'full'
      ? ok(value)
      : fail(issue('forecast-unknown', path, { text: String(value).slice(0, 40) }));
