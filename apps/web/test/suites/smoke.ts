import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nothingWrong, startApp } from '../browser.ts';
import type { App } from '../browser.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());

describe('the app in a real browser', () => {
  it('H29: opens under the strict policy, without an error, and asks no other host for anything', async () => {
    const page = await app.open('/');
    await page.getByRole('main').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.title()).toContain('Decrescendo');
    expect(app.watched).toEqual(nothingWrong);
  });

  it('says in all its pages what it is not for', async () => {
    const page = await app.open('/');
    await page.getByText('not for treating a person').first().waitFor();
  });

  it('the watch over the policy sees what a page must not do', async () => {
    const other = await startApp();
    const page = await other.open('/');
    await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.injected = true';
      document.head.append(script);
      await fetch('https://example.invalid/').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(await page.evaluate(() => 'injected' in globalThis)).toBe(false);
    expect(other.watched.violations.join('\n')).toMatch(/script-src/);
    expect(other.watched.violations.join('\n')).toMatch(/connect-src/);
    await other.close();
  });
});
