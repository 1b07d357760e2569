import { product, productsOf, type Country } from '@decrescendo/formulary';
import { makePlan, type Case, type Plan } from '@decrescendo/taper';
import { fromMilligrams, type CivilDate } from '@decrescendo/units';
import { describe, expect, it } from 'vitest';
import { textOfPages } from './fixture-pdf-text.ts';
import { faultsOf } from './picture/fixture-faults.ts';
import { readXml } from './picture/fixture-svg.ts';
import { planToSvg } from './picture/plan-to-svg.ts';
import { planToCsv } from './plan-to-csv.ts';
import { planToIcs } from './plan-to-ics.ts';
import { planToMarkdown } from './plan-to-markdown.ts';
import { planToPdf } from './plan-to-pdf.ts';
import { doseOf, sumOf, viewPlan } from './plan-view.ts';

function planFor(drug: string, mg: number, country: Country, liquid: boolean): Plan {
  const theCase: Case = {
    title: `${drug} ${mg} mg`,
    person: {
      age: 46,
      weight: 68,
      height: 168,
      sex: 'female',
      liver: 'normal',
      smoker: false,
      genotype: { CYP2C19: 'normal', CYP3A5: 'nonexpressor' },
      parameters: {},
      pregnant: 'no',
      breastfeeding: 'no',
    },
    history: {
      indication: 'anxiety',
      regimen: [{ drug, amount: fromMilligrams(mg), at: [480, 1200] }],
      sinceDays: 1096,
      daysPerWeek: 7,
      source: 'prescribed',
      withdrawalHistory: 'none',
      pastTapers: [],
      lastReview: '2026-11-01' as CivilDate,
    },
    conditions: [],
    comedication: [],
    opioids: 'no',
    alcohol: { auditC: 2 },
    suicidality: 'no',
    offered: { cbt: 'yes' },
    goal: { kind: 'stop' },
    preferences: {
      liquid,
      split: 'quarters',
      maxTabletsPerDose: 6,
      cutFirst: 'any',
      switch: 'no',
      pace: 'default',
      strategy: 'percent',
      avoid: [],
    },
    products: { country },
    overrides: [],
    start: '2026-12-01' as CivilDate,
    decision: { agreed: 'yes', prescriber: 'Dr Example' },
    example: false,
  };
  const made = makePlan(theCase, { forecast: 'none' });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
}

const wanted = [
  ['diazepam', 10, 'uk', true],
  ['diazepam', 10, 'de', true],
  ['alprazolam', 1, 'us', false],
  ['clonazepam', 1, 'ca', false],
  ['lorazepam', 2.5, 'au', false],
] as const;

describe('exports of plans the planner makes', () => {
  it.each(wanted)(
    'H6 H7: %s %d mg in %s: every item of every step is a licensed part of a product, and each sum is exact',
    (drug, mg, country, liquid) => {
      const plan = planFor(drug, mg, country, liquid);
      const view = viewPlan(plan, { country });
      expect(plan.steps.length).toBeGreaterThan(2);
      for (const step of plan.steps) {
        const items = step.doses.flatMap((dose) => dose.items);
        expect(items.reduce((sum, item) => sum + doseOf(item, view.products), 0)).toBe(
          Math.round(step.dailyMcg * 1000),
        );
        for (const item of items) {
          expect(productsOf(drug, country).map(({ id }) => id)).toContain(item.product);
          if ('count' in item) expect((item.count * product(item.product)!.splitInto) % 1).toBe(0);
          else expect(liquid).toBe(true);
        }
        expect(Number.parseFloat(sumOf(step.doses, view.products, 'en').split(' = ')[1]!)).toBeCloseTo(
          step.dailyMcg / 1000,
          9,
        );
      }
    },
  );

  it.each(wanted)(
    'H10 R1: %s %d mg in %s: a draft from a file has no alarm, no released row, and waits in words',
    async (drug, mg, country, liquid) => {
      const plan = planFor(drug, mg, country, liquid);
      expect(plan.status).not.toBe('agreed');
      expect(planToIcs(plan)).not.toContain('VALARM');
      expect(planToCsv(plan)).not.toMatch(/,released,/);
      expect(planToMarkdown(plan)).toMatch(/\*\*(DRAFT|ENTWURF)\*\*/);
      const svg = planToSvg(plan, { country });
      expect(svg).toMatch(/>(Draft|Entwurf), /);
      expect(faultsOf(readXml(svg))).toEqual([]);
      const pages = textOfPages(await planToPdf(plan));
      for (const page of pages) expect(page).toMatch(/DRAFT|ENTWURF/);
    },
  );
});
