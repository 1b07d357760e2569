import { createHash } from 'node:crypto';

/**
 * JSON with the keys of every object in code-point order and no spaces, so that equal content has equal text.
 * A value that JSON cannot hold (undefined in an object) is left out, as `JSON.stringify` does.
 *
 * @example canonicalJson({ b: 1, a: [2, null] }) // '{"a":[2,null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** SHA-256 of the canonical JSON, in hex. */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
