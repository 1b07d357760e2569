import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const rooms = ['units', 'formulary', 'equations', 'mechanism', 'simulator', 'taper', 'schemas', 'interchange', 'store'];
let house: string;
let violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];

const fine = [
  [
    'packages/taper/src/fine.ts',
    `import '@decrescendo/simulator';\nimport type { units } from '@decrescendo/units';\nexport type U = typeof units;`,
  ],
  ['apps/cli/src/fine.ts', `import '@decrescendo/server';\nimport 'node:fs';`],
  ['packages/taper/src/fine.test.ts', `import 'node:fs';`],
] as const;

const planted = [
  [
    'a room that imports a floor above it',
    'packages/units/src/above.ts',
    `import '@decrescendo/formulary';`,
    'floor-of-units',
  ],
  [
    'a room that imports its neighbour',
    'packages/formulary/src/beside.ts',
    `import '@decrescendo/equations';`,
    'floor-of-formulary',
  ],
  [
    'a type from a floor above',
    'packages/simulator/src/type.ts',
    `import type { taper } from '@decrescendo/taper';\nexport type T = typeof taper;`,
    'floor-of-simulator',
  ],
  [
    'a path that walks to a floor above',
    'packages/mechanism/src/path.ts',
    `import '../../taper/src/index.ts';`,
    'floor-of-mechanism',
  ],
  ['Node in the engine', 'packages/taper/src/node.ts', `import 'node:fs';`, 'engine-has-no-built-ins'],
  [
    'Node in the engine by its old name',
    'packages/equations/src/node.ts',
    `import 'crypto';`,
    'engine-has-no-built-ins',
  ],
  [
    'a package that imports an app',
    'packages/store/src/app.ts',
    `import '@decrescendo/server';`,
    'packages-never-import-apps',
  ],
  [
    'a web app that imports the server',
    'apps/web/src/server.ts',
    `import '@decrescendo/server';`,
    'only-cli-starts-server',
  ],
  [
    'a way into a room that is not its door',
    'apps/server/src/window.ts',
    `import '../../../packages/units/src/inner.ts';`,
    'no-deep-imports',
  ],
  ['two files that import each other', 'packages/store/src/one.ts', `import './two.ts';`, 'no-cycles'],
] as const;

/** A small copy of the house: every room with a door, under our configuration, and one file for each thing that must not be. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'dcr-floors-'));
  cpSync(join(root, 'dependency-cruiser.config.cjs'), join(house, 'dependency-cruiser.config.cjs'));
  mkdirSync(join(house, 'node_modules', '@decrescendo'), { recursive: true });
  for (const [folder, room] of [
    ...rooms.map((one) => ['packages', one]),
    ...['server', 'cli', 'web'].map((one) => ['apps', one]),
  ] as [string, string][]) {
    put(`${folder}/${room}/src/index.ts`, `export const ${room} = 1;\n`);
    put(`${folder}/${room}/src/inner.ts`, `export const inner = 1;\n`);
    put(
      `${folder}/${room}/package.json`,
      JSON.stringify({
        name: `@decrescendo/${room}`,
        type: 'module',
        exports: { '.': { source: './src/index.ts', default: './dist/index.js' } },
      }),
    );
    symlinkSync(join(house, folder, room), join(house, 'node_modules', '@decrescendo', room));
  }
  put('packages/store/src/two.ts', `import './one.ts';`);
  for (const [path, text] of fine) put(path, text);
  for (const [, path, text] of planted) put(path, text);
  const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const args = ['packages', 'apps', '--config', 'dependency-cruiser.config.cjs', '--output-type', 'json'];
  const done = spawnSync(process.execPath, [cruiser, ...args], {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  ({ violations } = (JSON.parse(done.stdout) as { summary: { violations: typeof violations } }).summary);
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), `${text}\n`);
}

const brokenBy = (path: string): readonly string[] =>
  violations.filter((one) => one.from === path).map((one) => one.rule.name);

describe('the floors of the house', () => {
  it.each(fine)('hold for %s', (path) => {
    expect(brokenBy(path)).toEqual([]);
  });
  it.each(planted)('catch %s', (_what, path, _text, rule) => {
    expect(brokenBy(path)).toContain(rule);
  });
});
