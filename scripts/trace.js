// npm run trace              which hazards (H), rules (R) and statements (S) have a test, and which have none
// npm run trace -- R20 S025  the tests of those
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './stamps.js';

const requirements = readFileSync(join(root, 'docs', 'requirements.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [id, ...title] = line.split(',');
    return { id, title: title.join(',').replaceAll('"', '') };
  });
const known = new Set(requirements.map(({ id }) => id));

/** Test files as git knows them, those not yet added included. */
function testFiles() {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed.split('\n').filter((file) => /\.test\.tsx?$/.test(file) && existsSync(join(root, file)));
}

/** `H6:`, `R20, R22:` or `S025` at the head of a test's title; a title spread over a table is found by its text too. */
function* titlesIn(text) {
  for (const [, title] of text.matchAll(
    /(?:it|test|describe)(?:\.[a-z]+)*(?:\([^'"`]*?\))?\(\s*(?:'|"|`)([^\n]*?)(?:'|"|`)\s*,/g,
  ))
    yield title;
  for (const [, title] of text.matchAll(/['"`]((?:[HRS]\d{1,3}[ ,]*)+:[^'"`\n]*)['"`]/g)) yield title;
}

const tests = new Map(requirements.map(({ id }) => [id, new Map()]));
const unknown = new Set();
for (const file of testFiles()) {
  for (const title of titlesIn(readFileSync(join(root, file), 'utf8'))) {
    for (const [id] of title.matchAll(/\b[HRS]\d{1,3}\b/g)) {
      if (known.has(id)) tests.get(id).set(`${file}: ${title}`, true);
      else unknown.add(`${id} (${file})`);
    }
  }
}

const asked = process.argv.slice(2);
if (asked.length > 0) {
  for (const id of asked) {
    const own = [...(tests.get(id)?.keys() ?? [])];
    console.log(`${id} ${requirements.find((one) => one.id === id)?.title ?? 'is no requirement'}`);
    console.log(own.length > 0 ? own.map((line) => `  ${line}`).join('\n') : '  no test');
  }
} else {
  for (const [letter, name] of [
    ['H', 'hazards'],
    ['R', 'rules'],
    ['S', 'statements'],
  ]) {
    const all = requirements.filter(({ id }) => id.startsWith(letter));
    const without = all.filter(({ id }) => tests.get(id).size === 0);
    console.log(`${name}: ${all.length - without.length} of ${all.length} have a test`);
    for (const { id, title } of all.filter((one) => !without.includes(one)))
      console.log(`  ✓ ${id} ${title} (${tests.get(id).size})`);
    for (const { id, title } of without) console.log(`  - ${id} ${title}`);
  }
  if (unknown.size > 0) console.log(`titles with an id that docs/requirements.csv lacks: ${[...unknown].join(', ')}`);
}
