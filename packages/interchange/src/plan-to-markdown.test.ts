import { describe, expect, it } from 'vitest';
import { longPlan } from './fixture-plan.ts';
import { sheets } from './fixture-sheets.ts';
import { planToMarkdown } from './plan-to-markdown.ts';

describe('planToMarkdown', () => {
  it('H47: says draft, example and what the product is not', () => {
    expect(planToMarkdown(sheets.draft!)).toContain('**DRAFT**');
    expect(planToMarkdown(sheets.example!)).toContain('**EXAMPLE, NOT AN ORDER · DRAFT**');
    expect(planToMarkdown(sheets.agreed!)).not.toContain('DRAFT');
    for (const plan of Object.values(sheets))
      expect(planToMarkdown(plan)).toMatch(/Research and education build|Forschungs- und Lehrversion/);
  });

  it('names every later step once, under the words that it waits for release', () => {
    const plan = sheets.agreed!;
    const text = planToMarkdown(plan, { step: 7 });
    const rows = [...text.slice(text.indexOf('planned, wait for release')).matchAll(/^\| (\d+) \|/gm)].map(
      ([, index]) => Number(index),
    );
    expect(rows).toEqual(plan.steps.slice(7).map(({ index }) => index));
  });

  it('R84: a plan without steps says to stay, why, and has no table of steps', () => {
    const text = planToMarkdown(sheets.refused!, { country: 'au' });
    expect(text).toContain('Stay on your present dose');
    expect(text).toContain('R57');
    expect(text).toContain('Get help now: 000');
    expect(text).not.toContain('| Step |');
  });

  it('what a person typed stays text', () => {
    expect(planToMarkdown(longPlan({ title: '# [x](http://y) <b>' }))).toContain('# \\# \\[x\\](http://y) \\<b\\>');
    const overridden = { reason: '<b>because</b>', by: '[me](http://y)' };
    const finding = { rule: 'R20', severity: 'HARD', text: 'x', source: 'y', path: '', overridden } as const;
    const text = planToMarkdown(longPlan({ findings: [finding] }));
    expect(text).toContain('\\<b\\>because');
    expect(text).not.toMatch(/[^\\]<b>|[^\\]\[me/);
    const bought = { regimen: [{ time: '08:00', drug: '<i>blue', mcg: 2000 }], text: 'Keep taking <i>blue.' };
    expect(planToMarkdown({ ...sheets.refused!, continue: bought })).not.toMatch(/[^\\]<i>/);
  });
});
