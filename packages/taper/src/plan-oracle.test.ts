import { describe, expect, it } from 'vitest';
import { addDays } from '@decrescendo/units';
import { exampleCase } from './fixture-case.ts';
import { plannerWith } from './make-plan.ts';
import { whatIsWrong } from './plan-oracle.ts';
import type { Plan, Step } from './types.ts';

const theCase = exampleCase();
const made = plannerWith(undefined)(theCase, { forecast: 'none' });
if (!made.ok) throw new Error('the example has a plan');
const plan = made.value;

const withStep = (at: number, change: Partial<Step>): Plan => ({
  ...plan,
  steps: plan.steps.map((step, index) => (index === at ? { ...step, ...change } : step)),
});

describe('the checker of plans', () => {
  it('finds nothing in the example', () => expect(whatIsWrong(theCase, plan)).toEqual([]));

  const damages: readonly (readonly [string, Plan, RegExp])[] = [
    [
      'a dose that is not its items',
      withStep(2, { doses: plan.steps[2]!.doses.map((dose) => ({ ...dose, mcg: dose.mcg + 1 })) }),
      /items make/,
    ],
    ['a day that is not its doses', withStep(2, { dailyMcg: plan.steps[2]!.dailyMcg - 1 }), /doses make/],
    ['a gap between dates', withStep(3, { from: addDays(plan.steps[3]!.from, 1) }), /starts on/],
    [
      'a rise',
      {
        ...plan,
        steps: [
          plan.steps[0]!,
          { ...plan.steps[0]!, index: 2, from: plan.steps[1]!.from, dailyMcg: 19_000 },
          ...plan.steps.slice(2),
        ],
      },
      /rises/,
    ],
    [
      'a plan that stops short of the goal',
      { ...plan, steps: plan.steps.slice(0, -1), end: plan.steps.at(-1)!.from },
      /the last step/,
    ],
    ['steps too soon after each other', shortened(), /R21/],
    ['a step of 11 % that did not wait', hurried(), /faster than the pace/],
    ['R20: a first cut above a tenth', { ...plan, steps: renumbered(plan.steps.slice(2)) }, /R20/],
    [
      'R22: a large cut in between',
      { ...plan, steps: renumbered([...plan.steps.slice(0, 2), ...plan.steps.slice(8)]) },
      /R22/,
    ],
    ['H8: a jump to nothing', { ...plan, steps: renumbered([plan.steps[0]!, plan.steps.at(-1)!]) }, /H8/],
    [
      'R18: a crumb before nothing',
      { ...plan, steps: renumbered([plan.steps[0]!, ...plan.steps.filter(({ dailyMcg }) => dailyMcg <= 500)]) },
      /R18, \d+ to \d+ at once/,
    ],
    [
      'supply that falls short',
      { ...plan, supply: plan.supply.map((line) => ({ ...line, needed: line.needed - 1 })) },
      /supply of/,
    ],
    [
      'half of a tablet that has no line',
      withStep(0, {
        doses: [{ time: '08:00', mcg: 1000, items: [{ product: 'diazepam-tablet-2mg-uk', count: 0.5 }] }],
      }),
      /splits into/,
    ],
    [
      'another country',
      withStep(0, { doses: [{ time: '08:00', mcg: 5000, items: [{ product: 'diazepam-tablet-5mg-us', count: 1 }] }] }),
      /not among/,
    ],
    [
      'a status that hides a HARD finding',
      { ...plan, findings: [{ rule: 'R20', severity: 'HARD', text: '', source: '', path: '' }] },
      /open HARD/,
    ],
    ['silence about the present dose', { ...plan, continue: { regimen: [], text: '' } }, /continue/],
    ['an agreement by file', { ...plan, status: 'agreed' }, /agreed/],
  ];
  for (const [name, damaged, sentence] of damages) {
    it(`sees ${name}`, () => expect(whatIsWrong(theCase, damaged).join('\n')).toMatch(sentence));
  }

  function renumbered(steps: readonly Step[]): Step[] {
    let from = plan.start;
    return steps.map((step, index) => {
      const placed = { ...step, index: index + 1, from };
      from = addDays(from, step.days);
      return placed;
    });
  }
  /** 18 mg is held for three weeks because 16 mg is a step of 11 %; here for two. */
  function hurried(): Plan {
    const steps = renumbered(plan.steps.map((step, index) => (index === 0 ? { ...step, days: 14 } : step)));
    return { ...plan, steps, end: addDays(steps.at(-1)!.from, steps.at(-1)!.days) };
  }
  function shortened(): Plan {
    const steps = renumbered(plan.steps.map((step, index) => (index === 0 ? { ...step, days: 13 } : step)));
    return { ...plan, steps, end: addDays(steps.at(-1)!.from, steps.at(-1)!.days) };
  }
});
