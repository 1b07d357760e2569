import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nothingWrong, startApp, type App } from '../browser.ts';
import { findAxeFaults, forecasted, freshPage, headlineOf, stageOf, typeInto } from '../plan-page.ts';

let app: App;
let page: Page;
beforeAll(async () => {
  app = await startApp({ viewport: { width: 1440, height: 1000 } });
});
afterAll(() => app?.close());

describe('the Plan place', () => {
  beforeEach(async () => {
    await page?.close();
    page = await freshPage(app);
  });

  it('H47: opens on a real example, already planned and marked as one, under the strict policy', async () => {
    expect(await forecasted(page)).toMatch(/^From 20 mg to none in \d+ weeks\. The hardest is likely week \d+/);
    await page.getByText('Example data, not an order').waitFor();
    await page.getByText('Draft, not released', { exact: true }).waitFor();
    expect(app.watched).toEqual(nothingWrong);
  });

  it('follows the dose as it is typed, says it in words, and stays live while the forecast is worked out', async () => {
    await forecasted(page);
    await typeInto(page, 'Amount, evening', '5 mg');
    await page.getByText('five milligrams').first().waitFor();
    await expect.poll(() => headlineOf(page), { timeout: 20_000 }).toMatch(/^From 15 mg to none/);
    await page.getByRole('button', { name: 'Next step' }).click();
    await page.getByRole('heading', { name: /^Step 2 of/ }).waitFor();
    expect(await stageOf(page)).not.toBe('full');
  });

  it('H1: writes a sum under every step, and it is the dose of that step', async () => {
    const card = page.getByRole('region', { name: /^Step \d+ of \d+$/ });
    const count = Number(/of (\d+)/.exec((await page.getByRole('heading', { name: /^Step 1 of/ }).textContent())!)![1]);
    for (let step = 1; step < Math.min(count, 14); step++) {
      const text = (await card.textContent())!;
      const [, sum, dose, micro] = /([0-9][0-9.×\s+]*) = ([0-9.]+)\sm(c?)g a day/.exec(text)!;
      const total = sum!.split('+').reduce((all, part) => {
        const [a, b] = part.split('×').map((number) => Number(number.trim()));
        return all + a! * (b ?? 1);
      }, 0);
      expect(Math.round(total * 1e6)).toBe(Math.round(Number(dose) * (micro ? 1e3 : 1e6)));
      await page.getByRole('button', { name: 'Next step' }).click();
      await page.getByRole('heading', { name: `Step ${step + 1} of ${count}` }).waitFor();
    }
  });

  it('asks a new case for what it lacks without calling it wrong, and plans as soon as that is said', async () => {
    await page.getByRole('button', { name: 'New case' }).click();
    await page
      .getByText('Still needed: the medicine, an amount with its unit, how long it has been taken and why it is taken.')
      .waitFor();
    expect(await page.locator('[aria-invalid]').count()).toBe(0);
    await page.getByRole('combobox', { name: 'Medicine' }).fill('valium');
    await page.getByRole('option', { name: /^Diazepam/ }).click();
    await typeInto(page, 'Amount, morning', '20 mg');
    await typeInto(page, 'Taken for', '3 years');
    await page.getByText('Still needed: why it is taken.').waitFor();
    await page.getByLabel('Taken because of').selectOption('anxiety');
    await expect.poll(() => headlineOf(page), { timeout: 20_000 }).toMatch(/^From 20 mg to none in \d+ weeks/);
    expect(await page.getByTestId('needed').count()).toBe(0);
  });

  it('where the reason is not known, leads to the field that would change it', async () => {
    await page.getByLabel('Taken because of').selectOption('unknown');
    await page.getByText('A specialist decides first').waitFor();
    await page.getByRole('button', { name: 'Say why it is taken' }).click();
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLSelectElement).name)).toBe('indication');
    await page.getByLabel('Taken because of').selectOption('anxiety');
    expect(await forecasted(page)).toMatch(/^From 20 mg/);
  });

  it('shows what another medicine does, begun lately, among the first findings', async () => {
    await page.getByRole('combobox', { name: 'Medicine' }).fill('alpraz');
    await page.getByRole('option', { name: /^Alprazolam/ }).click();
    await typeInto(page, 'Amount, morning', '1 mg');
    await typeInto(page, 'Amount, evening', '1 mg');
    await page.getByLabel('Country').selectOption('us');
    await page.getByRole('button', { name: /Other medicines/ }).click();
    await page.getByRole('button', { name: 'Add a medicine' }).click();
    await typeInto(page, 'Name', 'fluvoxamine');
    await page.getByLabel('Begun on').fill('2026-11-20');
    await page.getByRole('region', { name: 'Findings' }).getByText('fluvoxamine').first().waitFor();
    expect(await page.getByTestId('fault').count()).toBe(0);
  });

  it('H45: says once, politely, that the forecast is ready, and shows quietly that it is on its way', async () => {
    const ready = page.getByTestId('ready');
    expect(await ready.getAttribute('role')).toBe('status');
    await page.locator('main[data-stage="full"]').waitFor({ timeout: 50_000 });
    await expect.poll(() => ready.textContent()).toMatch(/^The forecast is ready\. From 20.mg to none/);
    await typeInto(page, 'Amount, evening', '5 mg');
    await expect.poll(() => ready.textContent()).toBe('');
    await page.getByText('Forecast of 100 people').waitFor();
  });

  it('shows at the foot of the form that the person follows, before anyone scrolls', async () => {
    const heading = page.getByRole('heading', { name: /^The person/ });
    const box = (await heading.boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(1000);
    await page.getByLabel('Start').focus();
    const focused = (await page.getByLabel('Start').boundingBox())!;
    expect(focused.y + focused.height).toBeLessThanOrEqual(box.y + 1);
  });

  it('H45: goes from an empty case to a plan by the keyboard alone', async () => {
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const tabTo = async (name: string) => {
      for (let tries = 0; tries < 70; tries++) {
        const here = await page.evaluate(() => {
          const focused =
            document.activeElement === document.body ? null : (document.activeElement as HTMLElement | null);
          const label = focused?.id
            ? document.querySelector(`label[for="${CSS.escape(focused.id)}"]`)?.textContent
            : '';
          return (focused?.getAttribute('aria-label') ?? '') + (label ?? '') + (focused?.textContent ?? '');
        });
        if (here.includes(name)) return;
        await press('Tab');
      }
      throw new Error(`no way to "${name}" by the Tab key`);
    };
    await tabTo('New case');
    await press('Enter');
    await page.getByText('and the plan draws itself here').first().waitFor();
    await tabTo('Medicine');
    await page.keyboard.type('ativ');
    await page.getByRole('option', { name: /^Lorazepam/ }).waitFor();
    await press('ArrowDown', 'Enter');
    await tabTo('Amount, morning');
    await page.keyboard.type('1 mg');
    await tabTo('Taken for');
    await page.keyboard.type('2 years');
    await tabTo('Taken because of');
    await page.keyboard.type('Anx');
    await expect.poll(() => headlineOf(page), { timeout: 20_000 }).toMatch(/^From 1 mg to none/);
    await tabTo('Choose a step');
    await press('ArrowRight');
    const slider = page.getByRole('slider', { name: 'Choose a step' });
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^Step 2 of \d+, .* a day\./);
    await press('End');
    expect(await slider.getAttribute('aria-valuenow')).toBe(await slider.getAttribute('aria-valuemax'));
    expect(await page.getByText('Example data, not an order').count()).toBe(0);
  });

  it('H2: what cannot be read gets one clear line at its field, and the last plan stays', async () => {
    const before = await forecasted(page);
    for (const [label, wrong, said, right] of [
      ['Amount, morning', '10', 'needs a unit', '10 mg'],
      ['Amount, morning', '.5 mg', 'no digit before the point', '10 mg'],
      ['Amount, morning', '1,000 mg', 'comma', '10 mg'],
      ['Taken for', '3', 'needs a unit', '3 years'],
      ['Time, morning', 'noon', 'no time of day', '08:00'],
    ] as const) {
      await typeInto(page, label, wrong);
      const field = page.getByLabel(label, { exact: true });
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      const line = page.locator(`[id="${(await field.getAttribute('aria-describedby'))!}"]`);
      expect(await line.textContent()).toContain(said);
      expect(await page.getByTestId('fault').textContent()).toContain('Below is the last plan');
      expect(await headlineOf(page)).toBe(before);
      await typeInto(page, label, right);
      await page.getByTestId('fault').waitFor({ state: 'detached' });
    }
  });

  it('draws no curve where no plan may be made: the rule, its source, and what goes on', async () => {
    await page.getByRole('button', { name: /46 years/ }).click();
    await page.getByLabel('Pregnant', { exact: true }).selectOption('yes');
    await expect.poll(() => headlineOf(page), { timeout: 20_000 }).toContain('stay on the present dose');
    await page.getByText('R75').first().waitFor();
    await page.getByText('Joint guideline 2025').first().waitFor();
    expect(await page.getByRole('slider', { name: 'Choose a step' }).count()).toBe(0);
    await page.getByRole('heading', { name: 'If the plan waits' }).waitFor();
    expect(await findAxeFaults(page)).toEqual([]);
  });

  it('H21: no curve without its caution, its table and a word on how sure it is', async () => {
    await forecasted(page);
    await page.getByText('A model, not you').first().waitFor();
    await page.getByRole('button', { name: 'How sure is this?' }).click();
    await page.getByRole('dialog').getByText('The model never sets a limit').waitFor();
    expect(await findAxeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Show as table' }).click();
    const count = Number(/of (\d+)/.exec((await page.getByRole('heading', { name: /^Step 1 of/ }).textContent())!)![1]);
    expect(await page.getByRole('table').getByRole('row').count()).toBe(count + 1);
  });

  it('chooses another way down by its card, and keeps the first as the one compared', async () => {
    const before = await forecasted(page);
    await page.getByText('Hyperbolic', { exact: true }).first().click();
    expect(await page.getByRole('radio', { name: /^Hyperbolic/ }).isChecked()).toBe(true);
    await expect.poll(() => headlineOf(page), { timeout: 20_000 }).not.toBe(before);
    await page.locator('svg').getByText('Percent', { exact: true }).first().waitFor();
    // Cards stay where they are: the way down the case came with is the first.
    expect(
      await page
        .getByRole('radio')
        .evaluateAll((all) =>
          all.filter((one) => (one as HTMLInputElement).name).map((one) => (one as HTMLInputElement).value),
        )
        .then((names) => names.filter((name) => ['percent', 'hyperbolic'].includes(name))),
    ).toEqual(['percent', 'hyperbolic']);
  });

  it('H16: prints one step on one sheet with its version, until when it holds, and the example mark', async () => {
    await forecasted(page);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.getByTestId('sheet');
    await sheet.getByText('EXAMPLE, NOT AN ORDER').waitFor();
    await sheet.getByText(/Plan version [0-9a-f]+, .* Good until/).waitFor();
    await sheet.getByText('Get help now: 999').waitFor();
    await sheet.getByText('Until then, stay on 20 mg a day').waitFor();
    expect(await page.getByRole('main').isVisible()).toBe(false);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  it('H45: fits every window from 320 to 2560 px without sideways scrolling', async () => {
    await forecasted(page);
    for (const width of [320, 390, 719, 720, 1119, 1120, 1440, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      await page.getByTestId('headline').waitFor();
      expect([width, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([width, width]);
    }
  });

  it('H45: axe finds nothing wrong in the plan, the open form, the table, a dialog, the empty case', async () => {
    await forecasted(page);
    expect(await findAxeFaults(page)).toEqual([]);
    for (const summary of [/46 years/, /No earlier withdrawal/, /Shared decision/, /Other medicines/])
      await page.getByRole('button', { name: summary }).click();
    await page.getByRole('button', { name: 'Show as table' }).click();
    expect(await findAxeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'About this version' }).click();
    expect(await findAxeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'New case' }).click();
    await page.getByTestId('needed').waitFor();
    expect(await findAxeFaults(page)).toEqual([]);
  });

  it('H49: has the crisis page one tap away, with the number of where the person is', async () => {
    await page.getByRole('link', { name: 'Crisis plan' }).first().click();
    await page.getByRole('link', { name: 'Call 999 now' }).waitFor();
    await page.getByLabel('Where are you now?').selectOption('de');
    await page.getByRole('link', { name: 'Call 112 now' }).waitFor();
    expect(await findAxeFaults(page)).toEqual([]);
  });

  it('keeps the model and the formulary out of the page itself: only the worker carries them', async () => {
    const scripts = await page.evaluate(() => [...document.scripts].map((script) => script.src));
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) {
      const text = readFileSync(new URL(`../../dist${new URL(script).pathname}`, import.meta.url), 'utf8');
      expect(text).not.toContain('diazepam-tablet-5mg-uk');
    }
  });
});
