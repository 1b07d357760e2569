import { describe, expect, it } from 'vitest';
import type { Plan } from '@decrescendo/taper';
import { textOfPages } from './fixture-pdf-text.ts';
import { sheets } from './fixture-sheets.ts';
import { planToPdf } from './plan-to-pdf.ts';
import type { SheetOptions } from './sheet-options.ts';

const pages = async (plan: Plan, options: SheetOptions = {}) => textOfPages(await planToPdf(plan, options));
const count = (text: string, words: string) => text.split(words).length - 1;

describe('planToPdf', () => {
  it('H46 H47: every page says its number of how many, draft or example, and what the product is not', async () => {
    for (const name of ['draft', 'example', 'german', 'crowded'] as const) {
      const all = await pages(sheets[name]!);
      const isGerman = name === 'german';
      all.forEach((page, at) => {
        expect(page).toContain(isGerman ? `Seite ${at + 1} von ${all.length}.` : `Page ${at + 1} of ${all.length}.`);
        expect(page).toMatch(
          isGerman ? /Forschungs- und Lehrversion/ : /Research and education build: not for treating a person/,
        );
        expect(page).toContain('a1b2c3d4');
        // Once in the heading and once across the page.
        expect(count(page, isGerman ? 'ENTWURF' : 'DRAFT')).toBe(2);
        expect(count(page, isGerman ? 'BEISPIEL, KEINE VERORDNUNG' : 'EXAMPLE, NOT AN ORDER')).toBe(
          sheets[name]!.example ? 2 : 0,
        );
      });
    }
  });

  it('H46: names every later step with its dates, each waiting for release, and none twice', async () => {
    const plan = sheets.draft!;
    const [, ...rest] = await pages(plan, { country: 'uk' });
    const text = rest.join('\n');
    // The heading says it once more.
    expect(count(text, 'planned, wait for release')).toBe(plan.steps.length - 1 + 1);
    expect(count(text, '15 Dec 2026 – 28 Dec 2026')).toBe(1);
    expect(count(text, '10 Aug 2027 – 23 Aug 2027')).toBe(1);
  });

  it('an agreed plan shows the released step as the dose to take, the help box on the same page, and no draft mark', async () => {
    const options: SheetOptions = {
      step: 7,
      country: 'uk',
      release: { by: 'Dr A. Osei', on: '2027-02-19' as Plan['start'] },
    };
    const [first, ...others] = await pages(sheets.agreed!, options);
    expect(first).toContain('Your dose, Tuesday 23 February to Monday 8 March');
    expect(first).toContain('one 2 mg and half of a 5 mg tablet');
    expect(first).toContain('2 + 2.5 + 2 + 2.5 = 9 mg');
    expect(first).toContain('Get help now: 999');
    expect(first).toContain('116 123');
    expect(first).toContain('After 8 Mar 2027, stay on 9 mg a day until you and Dr A. Osei agree on the next step.');
    expect(first).toContain('Tue 23 Feb');
    expect([first, ...others].join('')).not.toContain('DRAFT');
  });

  it('R1: a draft tells to stay on the present dose and never calls its first step the dose to take', async () => {
    const [first] = await pages(sheets.draft!, { country: 'uk' });
    expect(first).toContain('Stay on your present dose (20 mg a day) until your prescriber releases the first step.');
    expect(first).not.toContain('Your dose,');
  });

  it('H49: the help box never leaves the first page, however much has to be taken', async () => {
    const [first] = await pages(sheets.crowded!);
    expect(first).toContain('Get help now: 999');
    expect(first).toContain('Adds up: 3.7 + 2 + 5 + 7 × 2 + 5 + 0.4 = 30.1 mg');
    const [german] = await pages(sheets.german!);
    expect(german).toContain('Sofort Hilfe: 112');
  });

  it('R84: a refused plan is one page: stay, why, whom to call, and no step', async () => {
    const all = await pages(sheets.refused!, { country: 'us' });
    expect(all).toHaveLength(1);
    expect(all[0]).toContain('Stay on your present dose');
    expect(all[0]).toContain('R57');
    expect(all[0]).toContain('Get help now: 911');
    expect(all[0]).not.toMatch(/step \d|DRAFT|Adds up/);
  });

  it('is Letter in the United States and A4 elsewhere, and the same bytes each time', async () => {
    const size = (pdf: Uint8Array) =>
      /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(Buffer.from(pdf).toString('latin1'))!.slice(1).map(Number);
    const letter = await planToPdf(sheets.refused!, { country: 'us' });
    expect(size(letter)).toEqual([612, 792]);
    expect(size(await planToPdf(sheets.refused!, { country: 'uk' }))).toEqual([595.28, 841.89]);
    expect(Buffer.from(letter).equals(Buffer.from(await planToPdf(sheets.refused!, { country: 'us' })))).toBe(true);
  });

  it('H45: carries the structure screen readers follow: language, headings, tables, and words for every drawing', async () => {
    const raw = Buffer.from(await planToPdf(sheets.german!)).toString('latin1');
    const kinds = [...raw.matchAll(/\/S \/(Document|Sect|H1|H2|P|Figure|Table|TR|TH|TD)\b/g)].map(([, kind]) => kind);
    expect(raw).toContain('/Marked true');
    expect(raw).toMatch(/\/Lang \(de\)/);
    expect(new Set(kinds)).toEqual(new Set(['Document', 'Sect', 'H1', 'H2', 'P', 'Figure', 'Table', 'TR', 'TH', 'TD']));
    // Three doses, one of them tablets and drops, and the staircase.
    expect(kinds.filter((kind) => kind === 'Figure')).toHaveLength(5);
    expect([...raw.matchAll(/\/Alt \(/g)]).toHaveLength(5);
    expect(kinds.filter((kind) => kind === 'H1')).toHaveLength(1);
  });
});
