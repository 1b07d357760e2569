import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { App } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A tab with nothing kept from an earlier one. */
export async function freshPage(app: App): Promise<Page> {
  const page = await app.open('/crisis');
  await page.evaluate(() => localStorage.clear());
  await page.goto(app.url);
  return page;
}

/** The first sentence of the place, its no-break spaces as plain ones. */
export async function headlineOf(page: Page): Promise<string> {
  return ((await page.getByTestId('headline').textContent()) ?? '').replace(/\s+/g, ' ').trim();
}

export async function stageOf(page: Page): Promise<string> {
  return (await page.locator('main').getAttribute('data-stage')) ?? '';
}

/** Waits until a first forecast of the plan is drawn; gives the headline. */
export async function forecasted(page: Page): Promise<string> {
  await page.locator('main[data-stage="quick"], main[data-stage="full"]').waitFor({ timeout: 50_000 });
  return headlineOf(page);
}

export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
}

interface AxeFault {
  readonly rule: string;
  readonly where: readonly string[];
}

/** Faults that axe finds by WCAG 2.2 A and AA and its best practices, each with its places. Injected past the page's own policy. */
export async function findAxeFaults(page: Page): Promise<readonly AxeFault[]> {
  // A script element would be stopped by the page's policy; an evaluated text is not.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (
          root: Document,
        ) => Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => ({
      rule: id,
      where: nodes.map((node) => `${String(node.target)} ${node.failureSummary ?? ''}`),
    }));
  });
}
