import { startServer } from '@decrescendo/server';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../../scripts/browser.js';

/** What no page of ours may ever cause; a test compares it with `nothingWrong`. */
export interface Watched {
  /** Things the Content-Security-Policy had to stop, in the page or in its worker. */
  readonly violations: string[];
  /** Requests to any host but our own server. */
  readonly foreignRequests: string[];
  /** Exceptions nobody caught, and errors on the console. */
  readonly errors: string[];
}

export const nothingWrong: Watched = { violations: [], foreignRequests: [], errors: [] };

export interface App {
  /** `http://127.0.0.1:…` of the real server, on a PostgreSQL of its own, shared by all suites. */
  readonly url: string;
  readonly context: BrowserContext;
  readonly watched: Watched;
  /** A new tab at a path of the app. */
  readonly open: (path?: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

const webRoot = fileURLToPath(new URL('../dist', import.meta.url));

interface Shared {
  readonly url: string;
  readonly chromium: Browser;
  readonly stop: () => Promise<void>;
}

let shared: Promise<Shared> | undefined;

/** The server on a fresh data folder with the built web app, and the system's Chromium: started once, for all suites. */
async function startShared(): Promise<Shared> {
  if (!existsSync(join(webRoot, 'index.html'))) throw new Error('the web app is not built; run: npm run build');
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('no Chromium found; run: node scripts/bootstrap.js --browser, or set CHROME_PATH');

  const folder = mkdtempSync(join(tmpdir(), 'dcr-web-'));
  // As root the database runs under another account, which must be able to walk in.
  chmodSync(folder, 0o711);
  const started = await startServer({ port: 0, dataFolder: join(folder, 'data'), webRoot });
  if (!started.ok) throw new Error('the server did not start');
  const server = started.value;
  const tidy = async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const browser = await chromium.launch({
      executablePath,
      headless: true,
      args: [
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-dev-shm-usage',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    return {
      url: server.url,
      chromium: browser,
      stop: async () => {
        await browser.close();
        await tidy();
      },
    };
  } catch (error) {
    await tidy();
    throw error;
  }
}

/** Ends what the suites shared. */
export async function stopShared(): Promise<void> {
  const running = shared;
  shared = undefined;
  await (await running)?.stop();
}

/**
 * A fresh profile of the system's Chromium on the app's own server; server and Chromium are shared.
 *
 * @param options  what kind of browser: `viewport`, `locale`, `colorScheme`, `hasTouch` …; a desktop in English otherwise
 * @throws Error   in one line where the web app is not built or no Chromium is found
 * @example
 * const app = await startApp({ viewport: { width: 390, height: 844 } });
 * const page = await app.open('/');
 * expect(app.watched).toEqual(nothingWrong);
 * await app.close();
 */
export async function startApp(options: BrowserContextOptions = {}): Promise<App> {
  shared ??= startShared();
  const { url, chromium: browser } = await shared;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    ...options,
  });
  const watched: Watched = { violations: [], foreignRequests: [], errors: [] };
  await watch(context, url, watched);
  return {
    url,
    context,
    watched,
    open: async (path = '/') => {
      const page = await context.newPage();
      await page.goto(`${url}${path}`);
      return page;
    },
    close: () => context.close(),
  };
}

async function watch(context: BrowserContext, url: string, watched: Watched): Promise<void> {
  await context.exposeBinding('reportViolation', (_source, text: string) => void watched.violations.push(text));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { reportViolation: (text: string) => void }).reportViolation;
      report(`${event.effectiveDirective}: ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`);
    });
  });
  context.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(`${url}/`) && !/^(data|blob|about):/.test(asked)) watched.foreignRequests.push(asked);
  });
  context.on('console', (message) => {
    // A worker has no page to raise the event in; what its policy stopped is told on the console.
    if (/content security policy/i.test(message.text())) watched.violations.push(message.text());
    else if (message.type() === 'error') watched.errors.push(message.text());
  });
  context.on('weberror', (error) => void watched.errors.push(error.error().stack ?? error.error().message));
}
