import fc from 'fast-check';
import { product } from '@decrescendo/formulary';
import { describe, expect, it } from 'vitest';
import { fixturePlan } from './fixture-plan.ts';
import { sheets } from './fixture-sheets.ts';
import { csvColumns, planToCsv } from './plan-to-csv.ts';

type Row = Readonly<Record<(typeof csvColumns)[number], string>>;

/** Reads RFC 4180 back, by hand. */
function readCsv(text: string): Row[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    if (quoted && letter === '"' && text[at + 1] === '"') [cell, at] = [cell + '"', at + 1];
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === ',' || letter === '\n')) {
      rows.at(-1)!.push(cell.replace(/\r$/, ''));
      cell = '';
      if (letter === '\n') rows.push([]);
    } else cell += letter;
  }
  const [head, ...body] = rows.filter((row) => row.length > 0);
  expect(head).toEqual([...csvColumns]);
  return body.map((row) => Object.fromEntries(head!.map((name, at) => [name, row[at]!])) as Row);
}

/** The dose in micrograms that the items column says, from the formulary alone. */
function reAdd(items: string): number {
  return (
    items
      .split('; ')
      .filter((item) => item !== '')
      .reduce((sum, item) => {
        const [id, amount] = item.split('=') as [string, string];
        const found = product(id)!;
        const dropped = /\/(\d+) drops/.exec(amount);
        const units = dropped ? Number(dropped[1]) / found.dropsPerMl! : Number.parseFloat(amount);
        return sum + Math.round(units * 1000 * found.strength) / 1000;
      }, 0) / 1000
  );
}

describe('planToCsv', () => {
  it.each(Object.keys(sheets).filter((name) => name !== 'refused'))(
    'H6: every row of the %s plan adds up to its dose, every step to its day',
    (name) => {
      const plan = sheets[name]!;
      const rows = readCsv(planToCsv(plan));
      for (const row of rows) expect(reAdd(row.items)).toBeCloseTo(Number(row.dose_mcg), 9);
      for (const step of plan.steps) {
        const own = rows.filter((row) => row.step === String(step.index));
        expect(own.length).toBe(Math.max(1, step.doses.length));
        expect(own.reduce((sum, row) => sum + Number(row.dose_mcg), 0)).toBeCloseTo(step.dailyMcg, 9);
        expect(own.every((row) => row.daily_mcg === String(step.dailyMcg) && row.from === step.from)).toBe(true);
      }
    },
  );

  it('H10: only the current step of an agreed plan is released, and of anything else none', () => {
    const released = (name: string, options = {}) =>
      readCsv(planToCsv(sheets[name]!, options))
        .filter((row) => row.release === 'released')
        .map((row) => row.step);
    expect(new Set(released('agreed'))).toEqual(new Set(['1']));
    expect(new Set(released('agreed', { step: 7 }))).toEqual(new Set(['7']));
    expect([released('draft'), released('example'), released('crowded')]).toEqual([[], [], []]);
  });

  it('H47: an example and a draft say so on each row, and every row says what the product is not', () => {
    for (const row of readCsv(planToCsv(sheets.example!))) expect(row.mark).toContain('EXAMPLE, NOT AN ORDER');
    for (const row of readCsv(planToCsv(sheets.draft!))) expect(row.mark).toBe('DRAFT');
    for (const plan of Object.values(sheets)) {
      for (const row of readCsv(planToCsv(plan))) expect(row.notice).toMatch(/^Research and education build/);
    }
    expect(planToCsv(sheets.draft!, { approvedSite: true })).not.toContain('Research and education build');
  });

  it('R84: a plan without steps has one row that says to stay', () => {
    const [row, ...others] = readCsv(planToCsv(sheets.refused!));
    expect(others).toEqual([]);
    expect(row!.step).toBe('');
    expect(row!.why).toContain('Stay on your present dose');
  });

  it('reads back whatever a text holds, and never lets a spreadsheet run it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '"', ',', '\n', 'a', '-', '@', '+') }), (text) => {
        const plan = fixturePlan([[['08:00', { product: 'diazepam-tablet-2mg-uk', count: 1 }]]]);
        const odd = { ...plan, steps: plan.steps.map((step) => ({ ...step, why: { code: 'x', text } })) };
        const [row] = readCsv(planToCsv(odd));
        expect(row!.why.replace(/^'/, '')).toBe(text);
        expect(row!.why).not.toMatch(/^[=+@-]/);
      }),
    );
  });
});
