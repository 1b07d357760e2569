import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type App } from '../browser.ts';
import { findAxeFaults, forecasted, freshPage, headlineOf, stageOf, typeInto } from '../plan-page.ts';

let app: App;
beforeAll(async () => {
  app = await startApp({ viewport: { width: 1440, height: 1000 }, acceptDownloads: true });
});
afterAll(() => app?.close());

const save = { name: 'Save', exact: true } as const;

describe('saving a case', () => {
  it('keeps it and its plan; a reload, the list and the version show the same again', async () => {
    const page = await freshPage(app);
    await typeInto(page, 'Amount, evening', '7.5 mg');
    await page.getByRole('button', save).click();
    await page.getByTestId('saved').waitFor();
    expect(page.url()).toMatch(/case=[0-9a-f-]{36}/);
    await page.getByText('Saved, with plan version 1.').waitFor();
    await page.getByText('Saved, revision 1').waitFor();
    await page.reload();
    await expect.poll(() => headlineOf(page), { timeout: 20_000 }).toMatch(/^From 17.5 mg to none/);
    expect(await page.getByLabel('Amount, evening', { exact: true }).inputValue()).toBe('7.5 mg');

    await page.getByRole('button', { name: 'Saved cases' }).click();
    await page
      .getByRole('button', { name: /^Plan versions of/ })
      .first()
      .click();
    expect(await findAxeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /^Open: Version 1/ }).click();
    await page.getByText('You are looking at a saved plan version').waitFor();
    expect(await headlineOf(page)).toMatch(/^From 17.5 mg to none in \d+ weeks\. The hardest/);
    expect(await page.getByRole('button', save).count()).toBe(0);
    await page.close();
  });

  it('two tabs on one case: the second is told in one sentence, loses nothing, and can keep its own', async () => {
    const first = await freshPage(app);
    await first.getByRole('button', save).click();
    await first.getByTestId('saved').waitFor();
    const second = await app.open(new URL(first.url()).pathname + new URL(first.url()).search);
    await second.getByText('Saved, revision 1').waitFor();
    await typeInto(first, 'Amount, evening', '8 mg');
    await first.getByRole('button', save).click();
    await first.getByText('Saved, revision 2').waitFor();
    await typeInto(second, 'Amount, evening', '9 mg');
    await second.getByRole('button', save).click();
    await second.getByTestId('conflict').waitFor();
    expect(await second.getByLabel('Amount, evening', { exact: true }).inputValue()).toBe('9 mg');
    await second.getByRole('button', { name: 'Save mine as a new case' }).click();
    await second.getByTestId('saved').waitFor();
    expect(second.url()).not.toBe(first.url());
    await first.close();
    await second.close();
  });

  it('H14: an unsaved edit comes back under its own case and no other, and another case never shows it', async () => {
    const page = await freshPage(app);
    await page.getByRole('button', save).click();
    await page.getByTestId('saved').waitFor();
    const saved = page.url();
    await typeInto(page, 'Amount, evening', '6 mg');
    await page.getByText('Kept on this device').waitFor();
    await expect.poll(() => page.evaluate(() => Object.values(localStorage).join())).toContain('6 mg');
    await page.goto(app.url);
    expect(await page.getByLabel('Amount, evening', { exact: true }).inputValue()).toBe('10 mg');
    await page.goto(saved);
    await page.getByText('Edits kept on this device were brought back').waitFor();
    expect(await page.getByLabel('Amount, evening', { exact: true }).inputValue()).toBe('6 mg');
    await page.getByRole('button', { name: 'Discard them' }).click();
    await expect.poll(() => page.getByLabel('Amount, evening', { exact: true }).inputValue()).toBe('10 mg');
    await page.close();
  });

  it('H14: a new case shows nothing of the one before, and what was typed can be brought back', async () => {
    const page = await freshPage(app);
    await forecasted(page);
    await typeInto(page, 'Amount, evening', '5 mg');
    await page.getByRole('button', { name: 'New case' }).click();
    await page.getByText('and the plan draws itself here').first().waitFor();
    expect(await page.getByRole('slider', { name: 'Choose a step' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Bring it back' }).click();
    expect(await page.getByLabel('Amount, evening', { exact: true }).inputValue()).toBe('5 mg');
    await page.close();
  });

  it('with the server away says so calmly, keeps every edit, and the plan stays live', async () => {
    const page = await freshPage(app);
    await page.route('**/api/**', (route) => route.abort());
    await page.getByRole('button', save).click();
    await page.getByTestId('away').waitFor();
    await typeInto(page, 'Amount, evening', '4 mg');
    await expect.poll(() => headlineOf(page), { timeout: 20_000 }).toMatch(/^From 14 mg to none/);
    await page.getByRole('button', { name: 'PDF' }).click();
    await page.getByTestId('message').getByText('The server is not reached').waitFor();
    await page.reload();
    expect(await page.getByLabel('Amount, evening', { exact: true }).inputValue()).toBe('4 mg');
    await page.close();
  });
});

describe('files', () => {
  it('every kind is handed over, named for what it is', async () => {
    const page = await freshPage(app);
    await expect.poll(() => stageOf(page), { timeout: 20_000 }).toMatch(/none|quick|full/);
    for (const [button, item, name] of [
      ['PDF', undefined, /\.pdf$/],
      ['Calendar', undefined, /\.ics$/],
      ['More files', 'Table (CSV)', /\.csv$/],
      ['More files', 'Text (Markdown)', /\.md$/],
      ['More files', 'Plan (JSON)', /\.json$/],
      ['More files', 'Case file (YAML)', /\.yaml$/],
    ] as const) {
      const download = page.waitForEvent('download', { timeout: 50_000 });
      await page.getByRole('button', { name: button, exact: true }).click();
      if (item) await page.getByRole('menuitem', { name: item }).click();
      const file = (await download).suggestedFilename();
      expect(file).toMatch(name);
      await page.getByTestId('message').getByText(`${file} is ready`).waitFor();
    }
    await page.close();
  });
});
