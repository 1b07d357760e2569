import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { product } from '@decrescendo/formulary';
import { parsePlanDocument } from '@decrescendo/schemas';
import { doseOfItems, type Plan } from '@decrescendo/taper';
import { toMicrograms } from '@decrescendo/units';
import { describe, expect, it } from 'vitest';
import { cli, temporaryFolder } from './in-process.ts';

const folder = temporaryFolder();

const threeYears = `
title: Diazepam 20 mg a day for three years
person: { age: 46 years, weight: 68 kg, sex: female, pregnant: no, breastfeeding: no }
history:
  indication: anxiety
  regimen:
    - { drug: diazepam, product: diazepam-tablet-10mg-uk, amount: 10 mg, at: ["08:00", "20:00"] }
  since: 36 months
  daysPerWeek: 7
  source: prescribed
  withdrawalHistory: none
  lastReview: 2026-11-01
opioids: no
alcohol: { auditC: 2 }
suicidality: no
offered: { cbt: yes }
goal: { kind: stop }
products: { country: uk }
start: 2026-12-01
decision: { agreed: yes, prescriber: "A. Prescriber" }
`;
const good = folder.file('three-years.yaml', threeYears);
const brand = folder.file(
  'brand.yaml',
  threeYears.replace('drug: diazepam, product: diazepam-tablet-10mg-uk', 'drug: Valium'),
);
const child = folder.file(
  'child.yaml',
  threeYears.replace('age: 46 years, weight: 68 kg', 'age: 15 years, weight: 55 kg'),
);
const epilepsy = folder.file('epilepsy.yaml', threeYears.replace('indication: anxiety', 'indication: epilepsy'));
const bad = folder.file('bad.yaml', threeYears.replace('amount: 10 mg', 'amount: 10'));

const planJson = async (file: string): Promise<Plan> => {
  const { out } = await cli('plan', '--format', 'json', '--forecast', 'none', file);
  const parsed = parsePlanDocument(out);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};

describe('plan', () => {
  it('makes a sheet that leads with from what, to what and how long', async () => {
    const { code, out, err } = await cli('plan', '--forecast', 'none', good);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out).toMatch(/^Diazepam 20 mg a day for three years\n\[DRAFT/);
    expect(out.replaceAll('\u00a0', ' ')).toMatch(/Diazepam: from 20 mg a day to none in \d+ weeks/);
    expect(out).toContain('Level of care: primary care');
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Research and education build: not for treating a person until classified and approved in your country',
    );
  });

  it('--format json is the published document, and its items add up to each dose exactly', async () => {
    const plan = await planJson(good);
    expect(plan).toMatchObject({ schemaVersion: 1, drug: 'diazepam', start: '2026-12-01' });
    expect(plan.status).not.toBe('agreed');
    expect(plan.steps.length).toBeGreaterThan(5);
    for (const step of plan.steps) {
      expect(step.doses.reduce((sum, dose) => sum + dose.mcg, 0)).toBe(step.dailyMcg);
      for (const { items, mcg } of step.doses) {
        const products = items.map((item) => product(item.product)!);
        expect(toMicrograms(doseOfItems(items, products))).toBe(mcg);
      }
    }
  });

  it('never prints a trailing zero in a dose', async () => {
    const { out } = await cli('plan', '--forecast', 'none', good);
    expect(out).not.toMatch(/\d\.\d*0\s(mg|mcg|mL)/);
  });

  it('reads a brand name and says so on standard error, unless told to be quiet', async () => {
    expect((await cli('plan', '--forecast', 'none', brand)).err).toEqual([
      `${brand}: history.regimen[0].drug: "Valium" was read as diazepam`,
    ]);
    expect((await cli('plan', '--forecast', 'none', '--quiet', brand)).err).toEqual([]);
  });

  it.each([
    ['refused', child],
    ['specialist', epilepsy],
  ])('R84: answers %s with exit code 3, no steps, and what to go on taking', async (status, file) => {
    const { code, out } = await cli('plan', '--format', 'json', '--forecast', 'none', file);
    expect(code).toBe(3);
    const plan = JSON.parse(out) as Plan;
    expect(plan).toMatchObject({ status, steps: [] });
    expect(plan.continue.regimen).toHaveLength(2);
    expect(plan.continue.text).not.toBe('');
  });

  it('several files in JSON are a list in order; the exit code is that of the worst', async () => {
    const { code, out, err } = await cli('plan', '--format', 'json', '--forecast', 'none', good, bad, child);
    expect(code).toBe(2);
    expect(err).toEqual([`${bad}: history.regimen[0].amount: "10" needs a unit; try 10 mg`]);
    expect(
      (JSON.parse(out) as { status?: string; error?: object }[]).map(({ status, error }) => (error ? 'error' : status)),
    ).toEqual([expect.stringMatching(/draft|needs-prescriber/), 'error', 'refused']);
  });

  it('--format ndjson gives a line for each file', async () => {
    const { out } = await cli('plan', '--format', 'ndjson', '--forecast', 'none', good, child);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as Plan).drug),
    ).toEqual(['diazepam', 'diazepam']);
  });

  it('writes every document asked for', async () => {
    const paths = ['csv', 'md', 'ics', 'pdf', 'svg'].map((name) => `${folder.path}/three.${name}`);
    const { code } = await cli(
      'plan',
      '--forecast',
      'none',
      good,
      ...paths.flatMap((path) => [`--${path.split('.').pop()}`, path]),
    );
    expect(code).toBe(0);
    const [csv, md, ics, pdf, svg] = paths.map((path) => readFileSync(path));
    expect(csv!.toString()).toContain('diazepam-tablet-5mg-uk=');
    expect(md!.toString()).toContain('DRAFT');
    expect(ics!.toString()).toMatch(/^BEGIN:VCALENDAR/);
    expect(pdf!.subarray(0, 5).toString()).toBe('%PDF-');
    expect(svg!.toString()).toMatch(/^<svg [^>]*>.*Draft, not released.*<\/svg>\n$/);
    for (const text of [csv, md, ics, svg])
      expect(text!.toString().replaceAll(/\r\n[ \t]/g, '')).toContain('Research and education build');
  });

  it('writes none of them where one cannot be written', async () => {
    const { code, out, err } = await cli(
      'plan',
      '--forecast',
      'none',
      good,
      '--csv',
      `${folder.path}/ok.csv`,
      '--pdf',
      `${folder.path}/no/x.pdf`,
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toEqual([
      `${folder.path}/no/x.pdf: cannot be written, there is no folder ${folder.path}/no; choose another path`,
    ]);
    expect(existsSync(`${folder.path}/ok.csv`)).toBe(false);
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('does not write two documents to one path, or one document for two cases', async () => {
    const path = `${folder.path}/same.txt`;
    expect(await cli('plan', good, '--csv', path, '--md', path)).toMatchObject({
      code: 2,
      err: [`${path}: is given for two outputs; choose another path`],
    });
    expect(await cli('plan', good, child, '--csv', path)).toMatchObject({ code: 2, out: '' });
    expect(existsSync(path)).toBe(false);
  });

  it('the same case gives the same bytes, twice', async () => {
    const once = await cli('plan', '--format', 'json', '--forecast', 'none', good);
    expect((await cli('plan', '--format', 'json', '--forecast', 'none', good)).out).toBe(once.out);
  });
});
