// The system's Chromium, which the browser tests drive.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function* candidates() {
  if (process.env.CHROME_PATH) yield process.env.CHROME_PATH;
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'])
      yield join(folder, name);
  yield '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  yield '/Applications/Chromium.app/Contents/MacOS/Chromium';
  const cache = join(homedir(), '.cache', 'ms-playwright');
  if (existsSync(cache))
    for (const entry of readdirSync(cache))
      if (/^chromium-\d+$/.test(entry))
        for (const folder of ['chrome-linux64', 'chrome-linux']) yield join(cache, entry, folder, 'chrome');
}

/** Path of a Chromium that can be run here, or undefined. `CHROME_PATH` names another one. */
export function findBrowser() {
  for (const file of candidates()) if (runnable(file)) return file;
  return undefined;
}

const quiet = (command, args) =>
  spawnSync(command, args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status ===
  0;

/** Through apt as root or with passwordless sudo; otherwise says in one line how. */
export function installBrowser(say) {
  const asRoot = process.getuid?.() === 0;
  const mayInstall =
    process.platform === 'linux' && quiet('apt-get', ['--version']) && (asRoot || quiet('sudo', ['-n', 'true']));
  if (mayInstall) {
    say('Installing Chromium for the browser tests (once) ...');
    const apt = (...args) => (asRoot ? quiet('apt-get', args) : quiet('sudo', ['-n', 'apt-get', ...args]));
    apt('update', '-qq');
    if (apt('install', '-y', '-qq', '--no-install-recommends', 'chromium') && findBrowser()) return;
  }
  say(
    'No Chromium found: the browser tests need one. Install it (Debian: apt-get install chromium) or set CHROME_PATH.',
  );
}
