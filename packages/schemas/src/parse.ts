import { fail, issue, type Issue } from '@decrescendo/units';
import type { z } from 'zod';
import { Collector } from './collector.ts';
import { encodeZodIssue, issuesOf, show } from './issue-coding.ts';
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
  if (typeof read.value !== 'object' || read.value === null || Array.isArray(read.value)) {
    return fail(issue('document-not-a-map', '', { text: show(read.value) }));
  }
  const parsed = schema.safeParse(read.value, { error: encodeZodIssue });
  if (!parsed.success) return fail(...issuesOf(parsed.error));
  const collector = new Collector();
  const value = build(parsed.data, collector);
  return collector.issues.length > 0 ? fail(...collector.issues) : { ok: true, value, notes: collector.notes };
}
