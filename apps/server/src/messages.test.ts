import { storeMessages } from '@decrescendo/store';
import { describe, expect, it } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serverMessages } from './messages.ts';

const folders = ['.', '../../../packages/store/src'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** Every code that the sources of the server and the store make an issue with, and the fields they give it. */
function issuesMade(): Map<string, Set<string>> {
  const made = new Map<string, Set<string>>();
  for (const folder of folders)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
      for (const [, code = '', fields = ''] of readFileSync(`${folder}/${name}`, 'utf8').matchAll(
        /issue\(\s*'([a-z-]+)',[^{]*(?:\{([^}]*)\})?/g,
      )) {
        const known = made.get(code) ?? new Set();
        for (const [, field = ''] of fields.matchAll(/(\w+)(?=\s*[:,]|\s*$)/g)) known.add(field);
        made.set(code, known);
      }
    }
  return made;
}

describe('the words', () => {
  const made = [...issuesMade()];
  it('are there for issues at all', () => expect(made.length).toBeGreaterThan(15));

  it.each(made)('exist for %s, and name only what the issue says', (code, fields) => {
    const words = { ...storeMessages, ...serverMessages }[code];
    expect(words).toBeDefined();
    for (const [, field] of (words ?? '').matchAll(/\{(\w+)\}/g)) expect([...fields]).toContain(field);
  });

  it.each(Object.keys({ ...storeMessages, ...serverMessages }))('%s is said somewhere', (code) => {
    expect(made.map(([one]) => one)).toContain(code);
  });
});
