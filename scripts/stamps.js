// What an install and a web build depend on, as hashes: equal hash, nothing to do.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The lock, the Node version and the platform decide what is in node_modules. */
export function installStamp() {
  const hash = createHash('sha256');
  hash.update(readFileSync(join(root, 'package-lock.json')));
  hash.update(`\n${process.version} ${process.platform} ${process.arch}\n`);
  return hash.digest('hex');
}

function* filesUnder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (['node_modules', 'dist', 'dist.next', 'test'].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (entry.isFile() && !/\.test\.tsx?$/.test(entry.name) && !entry.name.endsWith('.tsbuildinfo')) yield path;
  }
}

/** Every source the web app is made of; undefined where there is no web app to build. */
export function webSourceHash() {
  if (!existsSync(join(root, 'apps', 'web', 'index.html'))) return undefined;
  const hash = createHash('sha256');
  const files = [
    join(root, 'package-lock.json'),
    join(root, 'tsconfig.base.json'),
    ...filesUnder(join(root, 'apps', 'web')),
    ...filesUnder(join(root, 'packages')),
  ];
  for (const file of files) {
    hash.update(`${relative(root, file)}\n`);
    hash.update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}
