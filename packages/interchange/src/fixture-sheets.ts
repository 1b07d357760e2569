import type { Item, Plan } from '@decrescendo/taper';
import { fixturePlan, longPlan } from './fixture-plan.ts';

const solid = (product: string, count: number): Item => ({ product, count });
const drops = (count: number): Item => ({ product: 'diazepam-drops-10mg-per-ml-de', mL: count / 20, drops: count });

/** Plans of every kind an export has to cope with. */
export const sheets: Readonly<Record<string, Plan>> = {
  draft: longPlan(),
  agreed: longPlan({ status: 'agreed' }),
  example: longPlan({ status: 'agreed', example: true }),
  german: fixturePlan(
    [
      [
        ['08:00', solid('diazepam-tablet-10mg-de', 0.75), drops(3)],
        ['13:00', solid('diazepam-tablet-2mg-de', 1)],
        ['20:00', solid('diazepam-tablet-10mg-de', 0.25), solid('diazepam-tablet-5mg-de', 1)],
      ],
      [
        ['08:00', drops(17)],
        ['20:00', drops(17)],
      ],
    ],
    { example: true },
    28,
  ),
  crowded: fixturePlan(
    [
      [
        ['08:00', { product: 'diazepam-suspension-5mg-per-5ml-uk', mL: 3.7 }],
        ['12:00', solid('diazepam-tablet-2mg-uk', 1), solid('diazepam-tablet-10mg-uk', 0.5)],
        ['18:00', solid('diazepam-tablet-2mg-uk', 7)],
        ['22:30', solid('diazepam-tablet-5mg-uk', 1), { product: 'diazepam-suspension-5mg-per-5ml-uk', mL: 0.4 }],
      ],
      [['22:30', solid('diazepam-tablet-2mg-uk', 1)]],
    ],
    { status: 'needs-prescriber' },
    14,
    40_000,
  ),
  refused: fixturePlan([], {
    status: 'refused',
    findings: [
      {
        rule: 'R57',
        severity: 'BLOCK',
        text: 'The strength of what is taken is unknown.',
        source: 'ASAM25',
        path: 'history',
      },
    ],
  }),
};
