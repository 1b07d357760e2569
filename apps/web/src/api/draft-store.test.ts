import type { CivilDate } from '@decrescendo/units';
import { describe, expect, it } from 'vitest';
import { exampleDraft } from '../draft/case-draft.ts';
import { dropDraft, keepDraft, readDraft } from './draft-store.ts';

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    key: () => null,
    length: 0,
  };
}

const draft = exampleDraft('2026-11-25' as CivilDate);
const kept = { draft, at: '2026-11-25T10:00:00Z', revision: 3 };

describe('edits kept on this device', () => {
  it('come back as they were', () => {
    const storage = memory();
    expect(keepDraft(storage, 'a', kept)).toBe(true);
    expect(readDraft(storage, 'a')).toMatchObject(kept);
  });
  it('H14: belong to their case and to no other', () => {
    const storage = memory();
    keepDraft(storage, 'a', kept);
    expect(readDraft(storage, 'b')).toBeUndefined();
    expect(readDraft(storage, undefined)).toBeUndefined();
  });
  it('are gone once dropped', () => {
    const storage = memory();
    keepDraft(storage, undefined, kept);
    dropDraft(storage, undefined);
    expect(readDraft(storage, undefined)).toBeUndefined();
  });
  it('never stop the person: a store that is full or broken counts as empty', () => {
    const broken: Storage = {
      ...memory(),
      getItem: () => '{"version":1',
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(readDraft(broken, 'a')).toBeUndefined();
    expect(keepDraft(broken, 'a', kept)).toBe(false);
  });
});
