import { readFileSync, readdirSync } from 'node:fs';
import { product } from '@decrescendo/formulary';
import { describeIssue, parseCaseDocument, parseScenarioDocument } from '@decrescendo/schemas';
import { simulate, type SimulationResult } from '@decrescendo/simulator';
import { makePlan, type Case, type Item, type Plan } from '@decrescendo/taper';
import { daysBetween, type Issue } from '@decrescendo/units';
import { describe, expect, it } from 'vitest';

const folder = (name: string): URL => new URL(`./${name}/`, import.meta.url);
const files = (name: string): string[] => readdirSync(folder(name)).filter((file) => file.endsWith('.yaml'));
const read = (name: string, file: string): string => readFileSync(new URL(file, folder(name)), 'utf8');

function valueOf<T>(result: { ok: true; value: T } | { ok: false; issues: readonly Issue[] }): T {
  if (!result.ok) throw new Error(result.issues.map((found) => describeIssue(found)).join('\n'));
  return result.value;
}

const caseOf = (file: string): Case => valueOf(parseCaseDocument(read('cases', file)));
const planOf = (file: string, forecast: 'none' | 'quick' = 'none'): Plan =>
  valueOf(makePlan(caseOf(file), { forecast }));

/** Nanograms in what is taken, counted here by itself: quarters of a tablet, microlitres of a liquid, whole numbers all the way. */
function nanogramsOf(item: Item): bigint {
  const { strength } = product(item.product)!;
  const [share, whole] = 'count' in item ? [item.count * 4, 4n] : [item.mL * 1000, 1000n];
  const product4 = BigInt(Math.round(share)) * BigInt(strength);
  if (Math.abs(share - Math.round(share)) > 1e-9 || product4 % whole !== 0n)
    throw new Error(`${item.product} is cut into no whole part`);
  return product4 / whole;
}

const nanogramsOfMcg = (mcg: number): bigint => BigInt(Math.round(mcg * 1000));
const presentDose = ({ history }: Case): bigint =>
  history.regimen.reduce((sum, { amount, at }) => sum + BigInt(amount) * BigInt(at.length), 0n);

const withSteps = files('cases').filter((file) => !file.startsWith('refused'));

describe('cases', () => {
  it('are eight or more, from four countries or more, and all marked as examples', () => {
    const cases = files('cases').map(caseOf);
    expect(cases.length).toBeGreaterThanOrEqual(8);
    expect(new Set(cases.map(({ products }) => products.country)).size).toBeGreaterThanOrEqual(3);
    expect(cases.every(({ example }) => example)).toBe(true);
  });

  it.each(withSteps)('%s: what is taken adds up to each dose and each day, to the nanogram', (file) => {
    const { steps } = planOf(file);
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) {
      for (const { items, mcg } of step.doses) {
        expect(items.reduce((sum, item) => sum + nanogramsOf(item), 0n)).toBe(nanogramsOfMcg(mcg));
      }
      expect(step.doses.reduce((sum, { mcg }) => sum + nanogramsOfMcg(mcg), 0n)).toBe(nanogramsOfMcg(step.dailyMcg));
    }
  });

  it.each(withSteps)('%s: days follow without a gap, the dose never rises, and the goal is reached', (file) => {
    const theCase = caseOf(file);
    const { steps, start } = planOf(file);
    expect(steps[0]!.from).toBe(start);
    let before = presentDose(theCase);
    steps.forEach((step, index) => {
      const next = steps[index + 1];
      if (next) expect(daysBetween(step.from, next.from)).toBe(step.days);
      expect(nanogramsOfMcg(step.dailyMcg) <= before).toBe(true);
      before = nanogramsOfMcg(step.dailyMcg);
    });
    expect(before).toBe(theCase.goal.kind === 'stop' ? 0n : BigInt(theCase.goal.to));
  });

  it.each(withSteps)(
    'R20, R21, R27: %s: a first cut above a tenth, or cuts closer than a fortnight, have their finding',
    (file) => {
      const { steps, findings } = planOf(file);
      const rulesAt = (path: string): string[] =>
        findings.filter((finding) => finding.path === path).map(({ rule }) => rule);
      if (steps[0]!.changePercent < -10)
        expect(rulesAt('steps[0]').some((rule) => ['R20', 'R27'].includes(rule))).toBe(true);
      steps.slice(0, -1).forEach(({ days }, index) => {
        if (days < 14) expect(rulesAt(`steps[${index + 1}]`)).toContain('R21');
      });
    },
  );

  it.each(withSteps)('R1: %s: the name in the file is a claim; the plan stays a draft', (file) => {
    expect(['draft', 'needs-prescriber']).toContain(planOf(file).status);
  });

  it('R84: the refused case has no steps, and says what to go on with and whom to call', () => {
    const plan = planOf('refused-not-prescribed.yaml');
    expect(plan).toMatchObject({ status: 'refused', steps: [] });
    expect(plan.findings.map(({ rule }) => rule)).toContain('R57');
    expect(plan.continue.text).toMatch(/call/i);
  });

  it('capsules are never cut, and where no liquid is wished none is given', () => {
    const itemsOf = (file: string) => planOf(file).steps.flatMap(({ doses }) => doses.flatMap(({ items }) => items));
    for (const item of itemsOf('temazepam-de-older-person.yaml')) {
      if (product(item.product)!.form === 'capsule') expect('count' in item && Number.isInteger(item.count)).toBe(true);
    }
    expect(itemsOf('clonazepam-us-tablets-only.yaml').every((item) => 'count' in item)).toBe(true);
  });

  it('a drug kept as it is stays the only drug', () => {
    for (const file of ['lorazepam-uk-twice-daily.yaml', 'alprazolam-us-three-times.yaml']) {
      const { drug, supply } = planOf(file);
      expect(supply.every(({ product: id }) => product(id)!.drug === drug)).toBe(true);
    }
  });

  it('an inhibitor that ends during the taper is a finding', () => {
    const { findings } = planOf('diazepam-with-fluvoxamine.yaml');
    expect(findings.filter(({ text }) => /fluvoxamine/i.test(text))).not.toHaveLength(0);
  });

  it('nothing changes in the days to avoid', () => {
    const { preferences } = caseOf('reduce-diazepam-to-5mg.yaml');
    const [avoid] = preferences.avoid;
    for (const { from } of planOf('reduce-diazepam-to-5mg.yaml').steps)
      expect(from >= avoid!.from && from <= avoid!.to).toBe(false);
  });

  it('a forecast has a band for each day, in order', () => {
    const { series, time } = planOf('zopiclone-uk-nightly.yaml', 'quick').forecast;
    const severity = series.find(({ name }) => name === 'withdrawal.severity')!;
    expect(severity.percentiles.p50).toHaveLength(time.values.length);
    severity.percentiles.p50.forEach((middle, day) => {
      expect(severity.percentiles.p10[day]!).toBeLessThanOrEqual(middle);
      expect(severity.percentiles.p90[day]!).toBeGreaterThanOrEqual(middle);
      expect(middle).toBeLessThanOrEqual(80);
    });
  });
});

function run(file: string): SimulationResult {
  return valueOf(simulate(valueOf(parseScenarioDocument(read('scenarios', file)))));
}

/** Values of one series, by hour. */
function seriesOf({ series, time }: SimulationResult, name: string): (hour: number) => number {
  const { typical } = series.find((one) => one.name === name)!;
  return (hour) => typical[time.values.indexOf(hour)]!;
}

describe('scenarios', () => {
  it.each(files('scenarios'))('%s runs, and every value is a number', (file) => {
    const { time, series } = run(file);
    expect(time.values.length).toBeGreaterThan(10);
    for (const { typical } of series) expect(typical.every(Number.isFinite)).toBe(true);
  });

  it('diazepam 10 mg by mouth peaks within three hours at the level studies read, and its metabolite outlasts it', () => {
    const result = run('diazepam-10mg-once.yaml');
    const [parent, metabolite] = [seriesOf(result, 'plasma.diazepam'), seriesOf(result, 'plasma.nordazepam')];
    const levels = result.time.values.map(parent);
    const peak = Math.max(...levels);
    expect(result.time.values[levels.indexOf(peak)]!).toBeLessThanOrEqual(3);
    // The published range of a 10 mg dose, wide: 100-500 ng/mL.
    expect(peak).toBeGreaterThan(100);
    expect(peak).toBeLessThan(500);
    expect(parent(72)).toBeLessThan(0.3 * peak);
    expect(metabolite(72)).toBeGreaterThan(metabolite(12));
  });

  it('fluvoxamine raises the level while it is there and lets it fall when it goes', () => {
    const level = seriesOf(run('diazepam-fluvoxamine-start-stop.yaml'), 'plasma.diazepam');
    expect(level(56 * 24)).toBeGreaterThan(1.3 * level(28 * 24));
    expect(level(80 * 24)).toBeLessThan(0.9 * level(56 * 24));
  });

  it('at 80 years without CYP2C19 the level stands higher than in a typical adult', () => {
    const older = seriesOf(run('diazepam-older-poor-metaboliser.yaml'), 'plasma.diazepam');
    const typical = valueOf(
      parseScenarioDocument(read('scenarios', 'diazepam-older-poor-metaboliser.yaml').replace(/^person: .*$/m, '')),
    );
    expect(older(28 * 24)).toBeGreaterThan(1.2 * seriesOf(valueOf(simulate(typical)), 'plasma.diazepam')(28 * 24));
  });

  it('alprazolam rises and falls with each dose', () => {
    const level = seriesOf(run('alprazolam-between-doses.yaml'), 'plasma.alprazolam');
    const day = 28 * 24;
    expect(level(day + 10)).toBeGreaterThan(1.1 * level(day + 8));
    expect(level(day + 10)).toBeGreaterThan(level(day + 14));
  });

  it('a population gives bands in order, the same each time', () => {
    const result = run('lorazepam-population.yaml');
    expect(result.seed).toBe(7);
    for (const { percentiles } of result.series) {
      percentiles!.p50.forEach((middle, at) => {
        expect(percentiles!.p5[at]!).toBeLessThanOrEqual(middle);
        expect(percentiles!.p95[at]!).toBeGreaterThanOrEqual(middle);
      });
    }
    expect(run('lorazepam-population.yaml').series[0]!.percentiles).toEqual(result.series[0]!.percentiles);
  });
});
