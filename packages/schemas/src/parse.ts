import { fail, issue, type Issue } from '@decrescendo/units';
import type { z } from 'zod';
import { Collector } from './collector.ts';
import { encodeZodIssue, issuesOf, pathText, show } from './issue-coding.ts';
import { readText, type DocumentFormat } from './read-text.ts';

/** A `Result` that may also carry notes: things read otherwise than written, such as a brand name. */
export type DocumentResult<T> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Text → plain value → well-formed document → our type, stopping at the first stage that finds something wrong. */
export function parseWith<Schema extends z.ZodType, T>(
  schema: Schema,
  input: unknown,
  format: DocumentFormat | undefined,
  build: (document: z.output<Schema>, collector: Collector) => T,
): DocumentResult<T> {
  const read = typeof input === 'string' ? readText(input, format) : { ok: true as const, value: input };
  if (!read.ok) return read;
  if (read.value === null && typeof input === 'string') return fail(issue('document-empty', ''));
  if (typeof read.value !== 'object' || read.value === null || Array.isArray(read.value)) {
    return fail(issue('document-not-a-map', '', { text: show(read.value) }));
  }
  const reserved = reservedKey(read.value);
  if (reserved) return fail(issue('key-reserved', pathText(reserved), { key: '__proto__' }));
  const parsed = schema.safeParse(read.value, { error: encodeZodIssue });
  if (!parsed.success) return fail(...issuesOf(parsed.error));
  const collector = new Collector();
  const value = build(parsed.data, collector);
  return collector.issues.length > 0 ? fail(...collector.issues) : { ok: true, value, notes: collector.notes };
}

/** Deeper than any document of ours; what nests deeper fails the schema anyway. */
const deepest = 20;

/** Where `__proto__` stands as a key: maps with free names would drop it without a word. */
function reservedKey(value: unknown, path: readonly PropertyKey[] = []): readonly PropertyKey[] | undefined {
  if (typeof value !== 'object' || value === null || path.length > deepest) return undefined;
  const parts: Iterable<readonly [PropertyKey, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value);
  for (const [key, part] of parts) {
    if (key === '__proto__') return [...path, key];
    const within = reservedKey(part, [...path, key]);
    if (within) return within;
  }
  return undefined;
}
