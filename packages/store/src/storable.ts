import { issue } from '@decrescendo/units';
import type { Issue } from '@decrescendo/units';
import type { JsonObject } from './schema.ts';

/** PostgreSQL's text holds every character but U+0000 and half of a surrogate pair; either would fail deep inside a transaction. */
export function storable(document: JsonObject, path = ''): Issue | undefined {
  for (const [key, value] of Object.entries(document)) {
    const here = path === '' ? key : `${path}.${key}`;
    if (!isStorableText(key)) return issue('text-unstorable', path, {});
    if (typeof value === 'string' && !isStorableText(value)) return issue('text-unstorable', here, {});
    if (value !== null && typeof value === 'object') {
      const inner = storable(value as JsonObject, here);
      if (inner) return inner;
    }
  }
  return undefined;
}

const isStorableText = (text: string): boolean => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);

/** An id that is none asks the database nothing. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
