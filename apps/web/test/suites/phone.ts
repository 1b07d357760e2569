import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nothingWrong, startApp, type App } from '../browser.ts';
import { findAxeFaults, forecasted, headlineOf } from '../plan-page.ts';

let app: App;
let page: Page;
beforeAll(async () => {
  app = await startApp({
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
    hasTouch: true,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  });
  page = await app.open('/');
});
afterAll(() => app?.close());

describe('the Plan place on a German phone at night', () => {
  it('plans, and axe finds nothing wrong in the dark', async () => {
    expect(await forecasted(page)).toMatch(/^From 20 mg to none/);
    expect(await findAxeFaults(page)).toEqual([]);
    expect(app.watched).toEqual(nothingWrong);
  });

  it('H45: has a crisis tab that is always in view, large enough to hit', async () => {
    const tab = page.getByRole('navigation').getByRole('link', { name: 'Crisis plan' });
    await page.evaluate(() => window.scrollTo(0, 600));
    const box = (await tab.boundingBox())!;
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(box.y + box.height).toBeLessThanOrEqual(844);
    await tab.tap();
    await page.getByRole('link', { name: 'Call 112 now' }).waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Plan', exact: true }).tap();
  });

  it('H4: reads a decimal comma here, writes it back so, and plans the same dose', async () => {
    await page.getByRole('button', { name: 'Edit', exact: true }).first().tap();
    const form = page.getByRole('dialog');
    await form.getByLabel('Amount, morning', { exact: true }).fill('2,5 mg');
    await form.getByText('two point five milligrams').first().waitFor();
    await form.getByLabel('Amount, evening', { exact: true }).fill('2.500 mg');
    await form.getByText('can be read in two ways').waitFor();
    await form.getByLabel('Amount, evening', { exact: true }).fill('2,5 mg');
    expect(await findAxeFaults(page)).toEqual([]);
    await form.getByRole('button', { name: 'Done' }).tap();
    await expect.poll(() => headlineOf(page), { timeout: 20_000 }).toMatch(/^From 5 mg to none/);
    await page.getByText(/= 4,[0-9]+\smg a day/).waitFor();
  });
});
