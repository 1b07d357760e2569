// Redraws every picture under docs/pictures from the running program: the example cases and scenarios as SVG, the Plan place in a browser
// (desktop by day and by night, phone), and the first page of the printed sheet.
//
//   npm run pictures
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.js';
import { root } from './stamps.js';

const cli = join(root, 'apps', 'cli', 'bin', 'decrescendo.js');
const pictures = join(root, 'docs', 'pictures');
const leadCase = join(root, 'examples', 'cases', 'diazepam-uk-three-years.yaml');
const say = (line) => process.stderr.write(`${line}\n`);

/** One command line to its end. `codes` are the exit codes that are no fault: 3 is an answer (no plan). */
function decrescendo(args, codes = [0]) {
  const done = spawnSync(process.execPath, [cli, ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (!codes.includes(done.status)) throw new Error(`decrescendo ${args.join(' ')}: ${done.stderr}`);
}

function drawExamples() {
  for (const [folder, command, codes] of [
    ['cases', 'plan', [0, 3]],
    ['scenarios', 'simulate', [0]],
  ]) {
    const from = join(root, 'examples', folder);
    mkdirSync(join(pictures, folder), { recursive: true });
    for (const file of readdirSync(from).filter((name) => name.endsWith('.yaml'))) {
      const svg = join(pictures, folder, `${basename(file, '.yaml')}.svg`);
      decrescendo([command, join(from, file), '--format', 'json', '--quiet', '--svg', svg], codes);
      say(`  ${folder}/${basename(svg)}`);
    }
  }
}

/** The server on a data folder of its own; ends with `stop`. */
async function serve(folder) {
  // As root the database runs under another account, which must be able to walk in.
  chmodSync(folder, 0o711);
  const child = spawn(process.execPath, [cli, 'serve', '--data', join(folder, 'data'), '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/[^\s]+/.exec(line)?.[0];
    if (url) return { url: url.replace(/\/$/, ''), stop };
  }
  throw new Error('the server ended before it said where it is');
}

const views = [
  {
    name: 'plan-desktop.light',
    viewport: { width: 1440, height: 1000 },
    deviceScaleFactor: 0.85,
    colorScheme: 'light',
  },
  { name: 'plan-desktop.dark', viewport: { width: 1440, height: 1000 }, deviceScaleFactor: 0.85, colorScheme: 'dark' },
  { name: 'plan-phone', viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true },
];

async function photographApp(folder) {
  const executablePath = findBrowser();
  if (!executablePath) {
    say('  no Chromium here, so no screenshots: node scripts/bootstrap.js --browser installs one');
    return;
  }
  const server = await serve(folder);
  const browser = await chromium.launch({
    executablePath,
    args: ['--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    for (const { name, ...view } of views) {
      const context = await browser.newContext({
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        reducedMotion: 'reduce',
        ...view,
      });
      const page = await context.newPage();
      await page.goto(server.url);
      await page.locator('main[data-stage="full"]').waitFor({ timeout: 120_000 });
      await page.evaluate('document.fonts.ready');
      await page.screenshot({ path: join(pictures, `${name}.png`) });
      await context.close();
      say(`  ${name}.png`);
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The first page, as paper: what the person takes home. */
function photographSheet(folder) {
  const pdf = join(folder, 'sheet.pdf');
  decrescendo(['plan', leadCase, '--format', 'json', '--quiet', '--pdf', pdf]);
  const page = ['-png', '-singlefile', '-f', '1', '-l', '1', '-r', '96', pdf, join(pictures, 'sheet')];
  if (spawnSync('pdftoppm', page).status === 0) say('  sheet.png');
  else say('  no pdftoppm here, so no picture of the sheet (Debian: apt-get install poppler-utils)');
}

function weigh() {
  const heavy = readdirSync(pictures, { recursive: true })
    .map((name) => [name, statSync(join(pictures, name)).size])
    .filter(([name, size]) => /\.(png|svg)$/.test(name) && size > 250_000);
  for (const [name, size] of heavy) say(`  ${name} has ${Math.round(size / 1000)} kB: 250 are the limit`);
  return heavy.length === 0;
}

const folder = mkdtempSync(join(tmpdir(), 'dcr-pictures-'));
try {
  mkdirSync(pictures, { recursive: true });
  say('Drawing the examples ...');
  drawExamples();
  say('Photographing the app ...');
  await photographApp(folder);
  say('Photographing the sheet ...');
  photographSheet(folder);
  if (!weigh()) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
