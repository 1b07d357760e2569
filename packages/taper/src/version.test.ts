import { describe, expect, it } from 'vitest';
import { versionOf } from './version.ts';

describe('the version of a plan', () => {
  it('H16 H17: does not depend on the order of keys and depends on everything else', () => {
    expect(versionOf({ a: 1, b: [1, 2] })).toBe(versionOf({ b: [1, 2], a: 1 }));
    const seen = new Set(
      [{ a: 1, b: [1, 2] }, { a: 1, b: [2, 1] }, { a: '1', b: [1, 2] }, { a: 1 }, { a: 1, c: [1, 2] }, null, []].map(
        versionOf,
      ),
    );
    expect(seen.size).toBe(7);
  });

  it('takes what is undefined for absent, as JSON does', () => expect(versionOf({ a: undefined })).toBe(versionOf({})));
});
