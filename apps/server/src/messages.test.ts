import { schemaMessages } from '@decrescendo/schemas';
import { simulatorMessages } from '@decrescendo/simulator';
import { storeMessages } from '@decrescendo/store';
import { taperMessages } from '@decrescendo/taper';
import { unitMessages } from '@decrescendo/units';
import { describe, expect, it } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serverMessages } from './messages.ts';
import { toProblem } from './problem.ts';

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

describe('the words of the rooms below', () => {
  const rooms = { units: unitMessages, schemas: schemaMessages, simulator: simulatorMessages, taper: taperMessages };
  const all = Object.entries(rooms).flatMap(([room, words]) =>
    Object.entries(words).map(([code, text]) => [room, code, text] as const),
  );

  it.each(all)('%s: %s is answered in them', (_room, code, text) => {
    const names = [...text.replaceAll(/\{\{|\}\}/g, '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    const fields = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
    const message = toProblem([{ code, path: '', fields }]).error.issues[0]?.message ?? '';
    expect(message.startsWith(code)).toBe(false);
    expect(message).not.toMatch(/\{\w+\}/);
  });

  /** The first argument of whatever makes an issue there; a conditional code counts as both. */
  const codesOf = (room: string): string[] => {
    const folder = fileURLToPath(new URL(`../../../packages/${room}/src`, import.meta.url));
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.test|\.fixture)\.ts$/.test(name))
      .flatMap((name) => [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/\b(?:issue|\.add)\(\s*([^,()]*),/g)])
      .flatMap(([, first = '']) => [...first.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, code = '']) => code));
  };

  it.each(Object.keys(rooms))('%s makes no issue without them', (room) => {
    const known = Object.assign({}, ...Object.values(rooms)) as Record<string, string>;
    const made = codesOf(room);
    expect(made.length).toBeGreaterThan(2);
    expect(made.filter((code) => !Object.hasOwn(known, code))).toEqual([]);
  });
});
