import type { CivilDate } from '@decrescendo/units';
import type { Finding, Plan, PlanForecast } from '@decrescendo/taper';
import { describe, expect, it } from 'vitest';
import { localeOf } from '../../locale.ts';
import {
  chartSentence,
  comparedWith,
  findingsInOrder,
  headlineOf,
  inOrder,
  sourceInWords,
  strategiesOf,
  weeksToGoal,
  whenOf,
  withForecastOf,
} from './plan-view.ts';

const english = localeOf('en-GB');
const plain = (parts: readonly string[]) =>
  parts
    .join(' ')
    .replace(/\u00a0/g, ' ')
    .trim();

function forecast(peakDay: number, peak: number, spread = 2): PlanForecast {
  const p50 = Array.from({ length: 300 }, (_, day) => (day === peakDay ? peak : 1));
  return {
    time: { unit: 'd', values: p50.map((_, day) => day) },
    series: [
      {
        name: 'withdrawal.severity',
        unit: '1',
        grade: 'calibrated',
        typical: p50,
        percentiles: { p10: p50.map((value) => value / spread), p50, p90: p50.map((value) => value * spread) },
      },
    ],
  };
}

const none: PlanForecast = { time: { unit: 'd', values: [] }, series: [] };
const day = (text: string) => text as CivilDate;

function planOf(change: Partial<Plan> = {}): Plan {
  const step = (index: number, from: string, dailyMcg: number) => ({
    index,
    from: day(from),
    days: 14,
    dailyMcg,
    changePercent: -10,
    doses: [],
    why: { code: 'x', text: 'why' },
  });
  return {
    schemaVersion: 1,
    engineVersion: '0',
    title: '',
    status: 'draft',
    strategy: 'hyperbolic',
    drug: 'diazepam',
    start: day('2026-12-01'),
    end: day('2027-01-12'),
    steps: [step(1, '2026-12-01', 9000), step(2, '2026-12-15', 5000), step(3, '2026-12-29', 0)],
    supply: [],
    findings: [],
    levelOfCare: { level: 'primary-care', reasons: [] },
    forecast: none,
    alternatives: [],
    continue: {
      regimen: [
        { time: '08:00', drug: 'diazepam', mcg: 10_000 },
        { time: '22:00', drug: 'zopiclone', mcg: 7500 },
      ],
      text: '',
    },
    seed: 1,
    example: false,
    version: 'v',
    ...change,
  };
}

describe('the first sentence', () => {
  it('says from what, to what, in how many weeks, of the medicine that is tapered', () => {
    expect(plain(headlineOf(planOf(), undefined, english))).toBe(
      'From 10 mg to none in 4 weeks. The forecast follows in a moment.',
    );
    expect(weeksToGoal(planOf())).toBe(4);
  });
  it('names the hardest week in the words of the scale, and the worse word where the range reaches it', () => {
    expect(plain(headlineOf(planOf(), forecast(10, 8), english))).toBe(
      'From 10 mg to none in 4 weeks. The hardest is likely week 2, and likely mild.',
    );
    expect(plain(headlineOf(planOf(), forecast(10, 15), english))).toContain('week 2: likely mild, possibly moderate.');
  });
  it('a lower dose is an end of its own', () => {
    const lower = planOf({ steps: planOf().steps.slice(0, 2) });
    expect(plain(headlineOf(lower, undefined, english))).toMatch(/^From 10 mg to 5 mg in 2 weeks\./);
  });
  it('where nothing may be planned, says to stay', () => {
    expect(plain(headlineOf(planOf({ status: 'refused', steps: [] }), undefined, english))).toContain(
      'stay on the present dose',
    );
    expect(plain(headlineOf(planOf({ status: 'specialist', steps: [] }), undefined, english))).toContain(
      'stay on the present dose',
    );
  });
});

describe('strategies side by side', () => {
  const linear = {
    strategy: 'linear',
    weeks: 6,
    steps: 3,
    schedule: [{ from: day('2026-12-01'), days: 42, dailyMcg: 0 }],
    forecast: forecast(30, 9),
  } as const;
  const plan = planOf({ forecast: forecast(10, 4), alternatives: [linear, { ...linear, strategy: 'hyperbolic' }] });
  const views = strategiesOf(plan);

  it('the chosen one is the plan itself, never its own alternative', () => {
    expect(views.map((view) => [view.name, view.weeks, view.worstWeek])).toEqual([
      ['hyperbolic', 4, 2],
      ['linear', 6, 5],
    ]);
  });
  it('cards keep their places whichever is chosen', () => {
    expect(inOrder([...views].reverse()).map((view) => view.name)).toEqual(['hyperbolic', 'linear']);
  });
  it('compares with what was asked for, never with itself', () => {
    expect(comparedWith(views, 'hyperbolic', 'hyperbolic')?.name).toBe('linear');
    expect(comparedWith(views.slice(0, 1), 'hyperbolic', undefined)).toBeUndefined();
  });
  it('says which is harder only where the shown numbers differ', () => {
    expect(chartSentence(plan, views[0]!, views[1], english)).toMatch(
      /^Linear takes 2 weeks longer and its worst week is harder \(9 against 4 of 80\)/,
    );
    const close = strategiesOf(
      planOf({ forecast: forecast(10, 1.6), alternatives: [{ ...linear, forecast: forecast(30, 2.3) }] }),
    );
    expect(chartSentence(plan, close[0]!, close[1], english)).toContain('about the same (2 against 2 of 80)');
  });
  it('H21: an earlier forecast is only ever shown as an old one, strategy by strategy', () => {
    const bare = strategiesOf(planOf({ alternatives: [{ ...linear, forecast: none }] }));
    const lent = withForecastOf(bare, plan);
    expect(lent.old).toBe(true);
    expect(lent.views[0]!.worstWeek).toBe(2);
    expect(withForecastOf(views, plan).old).toBe(false);
    expect(withForecastOf(bare, undefined)).toEqual({ views: bare, old: false });
  });
  it('H1: a forecast of another medicine is never lent', () => {
    const bare = strategiesOf(planOf());
    expect(withForecastOf(bare, planOf({ drug: 'lorazepam', forecast: forecast(10, 4) }), 'diazepam').old).toBe(false);
  });
});

describe('findings', () => {
  const finding = (rule: string, severity: Finding['severity'], change: Partial<Finding> = {}): Finding => ({
    rule,
    severity,
    text: '',
    source: '',
    path: '',
    ...change,
  });
  const all = [
    finding('R5', 'INFO'),
    finding('R1', 'BLOCK'),
    finding('R78', 'WARN'),
    finding('R20', 'HARD'),
    finding('R21', 'HARD', { overridden: { reason: 'x', by: 'y' } }),
  ];

  it('stand gravest first, overridden ones after those that still hold', () => {
    expect(findingsInOrder(all).map((one) => one.rule)).toEqual(['R1', 'R20', 'R21', 'R78', 'R5']);
  });
  it('under a drawn plan, what only waits for a release comes after what is to be read', () => {
    expect(findingsInOrder(all, true).map((one) => one.rule)).toEqual(['R20', 'R21', 'R78', 'R1', 'R5']);
  });
  it('name their source in words', () => {
    expect(sourceInWords('ASAM25 rec 6; DER')).toBe('Joint guideline 2025 rec 6; our own safety rule');
  });
});

describe('times of day', () => {
  it.each([
    ['08:00', 'Morning'],
    ['12:30', 'Midday'],
    ['15:00', 'Afternoon'],
    ['20:00', 'Evening'],
    ['23:00', 'Night'],
    ['02:00', 'Night'],
  ])('%s is %s', (time, when) => {
    expect(whenOf(time)).toBe(when);
  });
});
