import { product } from '@decrescendo/formulary';
import type { Item, Plan, Step } from '@decrescendo/taper';
import { doseOfItems, supplyOf } from '@decrescendo/taper';
import { addDays, type CivilDate } from '@decrescendo/units';

/** One step of a plan made by hand: what is taken at which time. */
export type HandMade = readonly (readonly [time: string, ...items: Item[]])[];

/** A plan for tests, whose totals are added up from its items. */
export function fixturePlan(
  steps: readonly HandMade[],
  more: Partial<Plan> = {},
  days = 14,
  presentMcg = 20_000,
): Plan {
  const ids = new Set(steps.flat().flatMap(([, ...items]) => items.map(({ product: id }) => id)));
  const products = [...ids].map((id) => product(id)!);
  const start = more.start ?? ('2026-12-01' as CivilDate);
  let before = presentMcg;
  const planned: Step[] = steps.map((times, at) => {
    const doses = times.map(([time, ...items]) => ({ time, mcg: doseOfItems(items, products) / 1000, items }));
    const dailyMcg = doses.reduce((sum, { mcg }) => sum + mcg, 0);
    const changePercent = Math.round(((dailyMcg - before) / before) * 1000) / 10;
    before = dailyMcg;
    return {
      index: at + 1,
      from: addDays(start, at * days),
      days,
      dailyMcg,
      changePercent,
      doses,
      why: { code: 'percent', text: 'One tenth of the present dose.' },
    };
  });
  const drug = products[0]?.drug ?? 'diazepam';
  return {
    schemaVersion: 1,
    engineVersion: '0.1.0',
    title: `${drug} by hand`,
    status: 'draft',
    strategy: 'percent',
    drug,
    start,
    end: addDays(start, steps.length * days),
    steps: planned,
    supply: supplyOf(
      planned.map((step) => ({ items: step.doses.flatMap(({ items }) => items), days: step.days })),
      products,
    ),
    findings: [
      {
        rule: 'R3',
        severity: 'BLOCK',
        text: 'No shared decision is recorded, so no step can be released yet.',
        source: 'ASAM25',
        path: 'decision',
      },
      {
        rule: 'R78',
        severity: 'WARN',
        text: 'Offer talking therapy, and record the answer.',
        source: 'ASAM25',
        path: 'offered',
      },
    ],
    levelOfCare: { level: 'primary-care', reasons: [] },
    forecast: { time: { unit: 'd', values: [] }, series: [] },
    alternatives: [],
    continue: {
      regimen: [
        { time: '08:00', drug, mcg: presentMcg / 2 },
        { time: '20:00', drug, mcg: presentMcg / 2 },
      ],
      text: 'Stay on the present dose; supply goes on. Call your prescriber.',
    },
    seed: 1,
    example: false,
    version: 'a1b2c3d4',
    ...more,
  };
}

const count = (id: string, n: number): Item => ({ product: id, count: n });

/** Twenty steps of diazepam with tablets that have a line: 18 mg to none. */
export function longPlan(more: Partial<Plan> = {}): Plan {
  const [ten, five, two] = ['diazepam-tablet-10mg-us', 'diazepam-tablet-5mg-us', 'diazepam-tablet-2mg-us'] as const;
  const day = (morning: Item[], evening: Item[] = morning): HandMade => [
    ['08:00', ...morning],
    ['20:00', ...evening],
  ];
  return fixturePlan(
    [
      day([count(five, 1), count(two, 2)]),
      day([count(five, 1), count(two, 1.5)]),
      day([count(five, 1), count(two, 1)], [count(five, 1.5)]),
      day([count(two, 0.5), count(five, 1)], [count(five, 1), count(two, 1)]),
      day([count(two, 0.5), count(five, 1)]),
      day([count(five, 1)], [count(ten, 0.5), count(two, 0.5)]),
      day([count(two, 1), count(five, 0.5)]),
      day([count(two, 2)]),
      day([count(two, 1.5)], [count(two, 2)]),
      day([count(two, 1.5)]),
      day([count(five, 0.5)]),
      day([count(two, 1)], [count(five, 0.5)]),
      day([count(two, 1)]),
      day([count(two, 0.5)], [count(five, 0.5)]),
      day([count(two, 0.5)], [count(two, 1)]),
      day([count(two, 0.5)]),
      [['20:00', count(two, 1)]],
      [['20:00', count(two, 0.5)]],
      [],
    ],
    more,
  );
}
