// Makes a fresh clone runnable: packages, build, web app, and a browser for the tests. Plain Node: it runs before anything is installed.
//
//   node scripts/bootstrap.js             packages, then the build (about half a second when nothing is to do)
//   node scripts/bootstrap.js --browser   also the Chromium that the browser tests drive
//   node scripts/bootstrap.js --prepare   what `npm ci` runs at its end: remember the install, build
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, installBrowser } from './browser.js';
import { installStamp, root, webSourceHash } from './stamps.js';
import { withLock } from './lock.js';

const options = new Set(process.argv.slice(2));
const stampFile = join(root, 'node_modules', '.bootstrapped');
const say = (line) => process.stderr.write(`${line}\n`);

function readOrNothing(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Runs a program in the repository; its output is shown only when it fails, or always with `show`. */
function run(command, args, { show = false, env = {} } = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: show ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const output = `${done.stdout ?? ''}${done.stderr ?? ''}${done.error ? String(done.error) : ''}`;
  return { ok: done.status === 0, output };
}

function npm(...args) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--include=dev'];
  // `npm start` tells its children where npm is; a bare `node scripts/bootstrap.js` finds it on the path.
  const own = process.env.npm_execpath;
  const env = { DECRESCENDO_BOOTSTRAP: '1' };
  return own?.endsWith('.js')
    ? run(process.execPath, [own, ...args, ...quiet], { env })
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', [...args, ...quiet], { env });
}

/** The stamp is written only after a whole install, so an interrupted one is done again. */
function installPackages() {
  const wanted = installStamp();
  if (readOrNothing(stampFile) === wanted) return;
  say('Installing the packages (once, about a minute) ...');
  rmSync(stampFile, { force: true });
  const clean = npm('ci');
  if (!clean.ok) {
    // A lock written on one platform can lack the binaries of another; a plain install finds them and leaves the lock alone.
    say('npm ci did not work here; trying npm install ...');
    const plain = npm('install', '--no-save', '--no-package-lock');
    if (!plain.ok) {
      say(clean.output.trim());
      say(plain.output.trim());
      say('The packages could not be installed: check the network and the npm registry, then run this again.');
      process.exit(1);
    }
  }
  writeFileSync(stampFile, installStamp());
}

/** Everything the command and the server run on; the web app and the tests are checked by `npm run types`. */
function build() {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const built = run(process.execPath, [tsc, '-b', 'apps/cli']);
  if (built.ok) return;
  say(built.output.trim());
  say('The TypeScript build failed; the lines above say where.');
  process.exit(1);
}

/** Built beside the old one and then exchanged, so that a half-made build is never served. */
function buildWeb() {
  const out = join(root, 'apps', 'web', 'dist');
  const stamp = join(out, '.sources');
  const wanted = webSourceHash();
  if (wanted === undefined || readOrNothing(stamp) === wanted) return;
  say('Building the web app ...');
  const next = join(root, 'apps', 'web', 'dist.next');
  rmSync(next, { recursive: true, force: true });
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const built = run(
    process.execPath,
    [vite, 'build', 'apps/web', '--outDir', next, '--emptyOutDir', '--logLevel', 'warn'],
    {
      env: { NODE_ENV: 'production' },
    },
  );
  if (!built.ok) {
    say(built.output.trim());
    say('The web app could not be built; the lines above say why. Everything else works without it.');
    rmSync(next, { recursive: true, force: true });
    return;
  }
  writeFileSync(join(next, '.sources'), wanted);
  rmSync(out, { recursive: true, force: true });
  renameSync(next, out);
}

async function main() {
  if (options.has('--prepare')) {
    // Under our own `npm ci` the outer bootstrap does the rest.
    if (process.env.DECRESCENDO_BOOTSTRAP) return;
    writeFileSync(stampFile, installStamp());
    build();
    return;
  }
  mkdirSync(join(root, '.cache'), { recursive: true });
  await withLock(join(root, '.cache', 'bootstrap.lock'), () => {
    installPackages();
    build();
    buildWeb();
  });
  if (options.has('--browser') && !findBrowser()) installBrowser(say);
}

await main();
