import { describe, expect, it } from 'vitest';
import { fromMilligrams } from '@decrescendo/units';
import { exampleCase, taking } from '../fixture-case.ts';
import { plannerWith } from '../make-plan.ts';
import { whatIsWrong } from '../plan-oracle.ts';
import type { Case, Plan } from '../types.ts';
import { percentAgainst, percentOf } from './percent-of.ts';

const plan = (theCase: Case): Plan => {
  const made = plannerWith(undefined)(theCase, { forecast: 'none' });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  expect(whatIsWrong(theCase, made.value)).toEqual([]);
  return made.value;
};
const typed = (...lines: readonly (readonly [days: number, mg: number])[]) => ({
  schedule: lines.map(([days, mg]) => ({ days, daily: fromMilligrams(mg) })),
});
const at = (answer: Plan, rule: string) =>
  answer.findings.filter((finding) => finding.rule === rule).map(({ path, severity }) => `${path} ${severity}`);

describe('rules about a schedule', () => {
  it('R20: a typed first cut of 15 % is kept as typed, and asks the prescriber', () => {
    const answer = plan(exampleCase({ preferences: typed([14, 17], [14, 16]) }));
    expect(answer.steps[0]!.dailyMcg).toBe(17_000);
    expect(at(answer, 'R20')).toEqual(['steps[0] HARD']);
    expect(answer.status).toBe('needs-prescriber');
  });

  it('R20: exactly a tenth is within it', () =>
    expect(at(plan(exampleCase({ preferences: typed([14, 18]) })), 'R20')).toEqual([]));

  it('R21: seven days between reductions asks the prescriber, fourteen does not', () => {
    expect(at(plan(exampleCase({ preferences: typed([7, 19], [14, 18], [14, 17]) })), 'R21')).toEqual([
      'steps[1] HARD',
    ]);
  });

  it('R22: 26 % inside fourteen days asks, also when it comes in two cuts', () => {
    expect(at(plan(exampleCase({ preferences: typed([14, 18], [14, 13]) })), 'R22')).toEqual(['steps[1] HARD']);
    expect(at(plan(exampleCase({ preferences: typed([14, 18], [7, 15.5], [14, 13]) })), 'R22')).toEqual([
      'steps[2] HARD',
    ]);
  });

  it('R22: a tenth of a milligram over a quarter is over it', () => {
    expect(at(plan(exampleCase({ preferences: typed([14, 20], [14, 18], [14, 13.5], [14, 10.1]) })), 'R22')).toEqual([
      'steps[3] HARD',
    ]);
  });

  it('R22: a linear plan in a hurry never takes more than a quarter in fourteen days', () => {
    const answer = plan(exampleCase({ preferences: { strategy: 'linear', weeks: 20 } }));
    const falls = answer.steps.slice(1, -1).map(({ changePercent }) => -changePercent);
    expect(Math.max(...falls)).toBeGreaterThan(20);
    expect(Math.max(...falls)).toBeLessThanOrEqual(25);
  });

  it('R22: a quarter in fourteen days, and a quarter fourteen days later, are within it', () => {
    expect(at(plan(exampleCase({ preferences: typed([14, 20], [14, 18], [14, 13.5], [14, 10.2]) })), 'R22')).toEqual(
      [],
    );
  });

  it('R25: a step larger than the one before is flagged', () => {
    expect(at(plan(exampleCase({ preferences: typed([14, 19], [14, 17]) })), 'R25')[0]).toBe('steps[1] WARN');
  });

  it('R26 H5: rounding by more than two points is never silent, and names what would make it exact', () => {
    const answer = plan(exampleCase({ preferences: { liquid: false, ...typed([28, 18], [28, 16], [28, 13.4]) } }));
    expect(at(answer, 'R26')[0]).toBe('steps[2] HARD');
    expect(answer.findings.find(({ rule }) => rule === 'R26')!.text).toContain('diazepam-suspension-5mg-per-5ml-uk');
    expect(answer.steps[2]!.dailyMcg).toBe(13_000);
    expect(answer.steps[2]!.why.text).toContain('13.4');
  });

  it('R26: a plan that waits until its pace comes down to a dose rounds nothing', () => {
    for (const strategy of ['percent', 'linear', 'fixed'] as const) {
      const answer = plan(exampleCase({ preferences: { liquid: false, strategy } }));
      const large = answer.steps.findIndex(({ changePercent }) => changePercent < -13);
      expect(answer.steps[large - 1]!.days).toBeGreaterThanOrEqual(14);
      expect(at(answer, 'R26')).toEqual([]);
    }
  });

  it('R26: a percentage asked for is held to its two points, and says so beyond them', () => {
    const steps = { percent: 10, everyDays: 14 };
    const answer = plan(exampleCase({ preferences: { steps, liquid: false } }));
    const beyond = answer.steps.findIndex(({ changePercent }) => changePercent < -12);
    expect(at(answer, 'R26')[0]).toBe(`steps[${beyond}] HARD`);
    expect(answer.findings.find(({ rule }) => rule === 'R26')!.text).toMatch(/Asked for was 7\.2.mg/);
  });

  it('R20 R22: a percentage in words is that of the step, and never rounded down to a limit it breaks', () => {
    const answer = plan(exampleCase({ preferences: typed([28, 13.3]) }));
    expect(answer.findings.find(({ rule }) => rule === 'R20')!.text).toContain('33.5 %');
    expect(percentOf({ before: fromMilligrams(3), after: fromMilligrams(2) })).toBe(33.3);
    expect([percentAgainst(10.04, 10), percentAgainst(10, 10), percentAgainst(25.0004, 25)]).toEqual([
      10.04, 10, 25.001,
    ]);
  });

  it('R27: where the smallest piece is too big, the step waits 28 days, names the liquid, and asks the prescriber', () => {
    const answer = plan(exampleCase({ preferences: { liquid: false } }));
    const fall = answer.steps.findIndex(({ dailyMcg }) => dailyMcg === 2000);
    expect(answer.steps[fall - 1]).toMatchObject({ dailyMcg: 4000, days: 28 });
    expect(at(answer, 'R27')).toContain(`steps[${fall}] HARD`);
    expect(answer.steps[fall]!.why.text).toContain('Nothing in between can be made');
    expect(answer.findings.find(({ rule }) => rule === 'R27')!.text).toContain('diazepam-suspension-5mg-per-5ml-uk');
    expect(answer.status).toBe('needs-prescriber');
  });

  it('R27: the nearest lower dose is the nearest, although one time of day then takes half a tablet more', () => {
    const history = taking('diazepam', 7, [480, 840, 1320]);
    const answer = plan(
      exampleCase({ history, preferences: { liquid: false }, rest: { products: { country: 'au' } } }),
    );
    const fall = answer.steps.findIndex(({ dailyMcg }) => dailyMcg < 4000);
    // Two tablets of 2 mg at different times: half of a 5 mg tablet at one of them is nearer than one tablet less.
    expect(answer.steps[fall - 1]!.dailyMcg).toBe(4000);
    expect(answer.steps[fall]!.dailyMcg).toBe(2500);
  });

  it('R27: a present dose taken for a week only is held for the rest of four before such a step', () => {
    const answer = plan(
      exampleCase({ history: { ...taking('zopiclone', 7.5, [1320]), sinceDays: 7 }, preferences: { liquid: false } }),
    );
    expect(answer.steps[0]).toMatchObject({ dailyMcg: 7500, days: 21, changePercent: 0 });
    expect(answer.steps[1]).toMatchObject({ dailyMcg: 3750 });
  });

  it('R28: from 2 mg diazepam to nothing asks the prescriber even after the doubled hold', () => {
    const answer = plan(exampleCase({ preferences: { liquid: false } }));
    const last = answer.steps.length - 1;
    expect(answer.steps[last - 1]).toMatchObject({ dailyMcg: 2000, days: 28 });
    expect(at(answer, 'R28')).toEqual([`steps[${last}] HARD`]);
  });

  it('R28: with a liquid the last dose is 0.5 mg diazepam or less, held a full interval', () => {
    const answer = plan(exampleCase());
    const last = answer.steps.at(-2)!;
    expect(last.dailyMcg).toBeLessThanOrEqual(500);
    expect(last.days).toBeGreaterThanOrEqual(14);
    expect(at(answer, 'R28')).toEqual([]);
  });

  it('R28: a last dose typed for a week only is flagged', () => {
    const answer = plan(
      exampleCase({
        history: taking('diazepam', 0.5),
        preferences: typed([14, 0.9], [14, 0.7], [14, 0.6], [7, 0.5], [14, 0]),
      }),
    );
    expect(at(answer, 'R28')).toEqual(['steps[4] HARD']);
  });

  it('R18 H8: a typed jump from 18 mg to nothing is refused, and no override changes that', () => {
    const theCase = exampleCase({
      preferences: typed([14, 18], [14, 0]),
      rest: { overrides: ['R18', 'R20', 'R22', 'R28'].map((rule) => ({ rule, reason: 'wants to', by: 'Dr Example' })) },
    });
    const answer = plan(theCase);
    expect(answer.status).toBe('refused');
    expect(answer.steps).toEqual([]);
    expect(answer.findings.some(({ rule, text }) => rule === 'R18' && text.includes('cannot be overridden'))).toBe(
      true,
    );
  });

  const overridden = ['R18', 'R20', 'R21', 'R22', 'R28'].map((rule) => ({ rule, reason: 'ward', by: 'Dr Example' }));
  it.each([
    ['20 mg to 0.1 mg and then nothing', [[14, 20], [14, 0.1], [14, 0]], 'steps[1]'],
    ['20 mg to 0.6 mg, above the last dose', [[14, 20], [14, 0.6]], 'steps[1]'],
    ['20 mg to 4.9 mg', [[14, 20], [14, 4.9]], 'steps[1]'],
    ['20 mg to 0.5 mg in daily halves', [[1, 10], [1, 5], [1, 2.5], [1, 1.2], [14, 0.5]], 'steps[2]'],
    ['1.2 mg to 0.5 mg', [[28, 18], [28, 14], [28, 11], [28, 9], [28, 7], [28, 5.5], [28, 4.2], [28, 3.2], [28, 2.4], [28, 1.8], [28, 1.4], [28, 1.2], [28, 0.5]], 'steps[12]'],
  ] as const)('R18 H8: a crumb before nothing is no taper: %s is refused, and not overridable', (_, lines, path) => {
    const answer = plan(exampleCase({ preferences: typed(...lines), rest: { overrides: overridden } }));
    expect([answer.status, answer.steps]).toEqual(['refused', []]);
    expect(at(answer, 'R18')[0]).toBe(`${path} BLOCK`);
  }); // prettier-ignore

  it('R18: half at once, three quarters in two weeks and a small dose halved are for the prescriber, not refused', () => {
    for (const lines of [
      [
        [14, 20],
        [14, 10],
      ],
      [
        [7, 10],
        [7, 5],
      ],
      [
        [28, 18],
        [28, 14],
        [28, 11],
        [28, 9],
        [28, 7],
        [28, 5.5],
        [28, 4.2],
        [28, 3.2],
        [28, 2.4],
        [28, 1.8],
        [28, 1.4],
        [28, 1],
        [28, 0.5],
      ],
    ] as const) {
      // prettier-ignore
      const answer = plan(exampleCase({ preferences: typed(...lines), rest: { overrides: overridden } }));
      expect(at(answer, 'R18').filter((entry) => entry.includes('BLOCK'))).toEqual([]);
      expect(answer.steps.length).toBeGreaterThan(0);
    }
  });

  it('R18 R12: where withdrawal is rare none of it is held against anybody', () => {
    const answer = plan(exampleCase({ history: { daysPerWeek: 3 } }));
    expect(at(answer, 'R18')).toEqual([]);
  });

  it('R18: abrupt with a lower dose as the goal is refused in words about that dose, not about nothing', () => {
    for (const [mg, goal] of [
      [10, 5],
      [10, 18],
      [0.25, 0.4],
    ] as const) {
      // prettier-ignore
      const answer = plan(
        exampleCase({
          history: taking('diazepam', mg),
          preferences: { strategy: 'abrupt' },
          rest: { goal: { kind: 'reduce', to: fromMilligrams(goal) } },
        }),
      );
      const { text } = answer.findings.find(({ rule }) => rule === 'R18')!;
      expect(answer.status).toBe('refused');
      expect(text.replaceAll('\u00a0', ' ')).toContain(`to ${goal} mg at once`);
      expect(text).not.toContain('to nothing');
    }
  });

  it('R27: a first step on the start date says how long the present dose has been taken, and speaks of no hold of its own', () => {
    const taken = (sinceDays: number) =>
      plan(
        exampleCase({ history: { ...taking('zopiclone', 7.5, [1320]), sinceDays }, preferences: { liquid: false } }),
      );
    const [first] = taken(400).steps;
    const words = (answer: Plan) => answer.findings.find(({ rule }) => rule === 'R27')!.text;
    expect(first).toMatchObject({ dailyMcg: 3750, from: '2026-12-01' });
    expect(words(taken(400))).toContain('taken for 400 days before the start');
    expect(words(taken(400)) + first!.why.text).not.toMatch(/doubled/);
    // Seven days before the start and a row of 21 are 28.
    expect(words(taken(7))).toContain('after 28 days on the present dose');
    expect(taken(7).steps[0]).toMatchObject({ dailyMcg: 7500, days: 21 });
  });

  it('R27: a step inside a plan comes after a doubled hold of the plan itself, and says so', () => {
    const answer = plan(exampleCase({ preferences: { liquid: false } }));
    expect(answer.findings.find(({ rule }) => rule === 'R27')!.text).toContain('a doubled hold of 28 days');
  });

  it('H50: a liquid with alcohol or propylene glycol is named at its first step; to whom it matters, as a warning', () => {
    const history = taking('lorazepam', 1);
    const answer = plan(exampleCase({ history }));
    const liquid = answer.steps.findIndex(({ doses }) => doses.some(({ items }) => items.some((item) => 'mL' in item)));
    expect(liquid).toBeGreaterThanOrEqual(0);
    const held = (change: NonNullable<Parameters<typeof exampleCase>[0]>) =>
      at(plan(exampleCase({ history, ...change })), 'excipient');
    expect(held({})[0]).toBe(`steps[${liquid}] INFO`);
    expect(held({ rest: { alcohol: { auditC: 6 } } })[0]).toBe(`steps[${liquid}] WARN`);
    expect(held({ rest: { comedication: [{ name: 'Antabuse' }] } })[0]).toBe(`steps[${liquid}] WARN`);
    expect(held({ preferences: { liquid: false } })).toEqual([]);
  });

  it.each([
    ['zopiclone', 7.5, 'au', true],
    ['zopiclone', 3.75, 'uk', true],
    ['zolpidem', 5, 'de', true],
    ['temazepam', 10, 'uk', false],
    ['temazepam', 10, 'de', true],
  ] as const)(
    'R27 R28: %s %f mg in %s, the smallest its licensed products make, is held 28 days and ends only on the word of a prescriber',
    (drug, mg, country, liquid) => {
      const answer = plan(
        exampleCase({ history: taking(drug, mg, [1320]), preferences: { liquid }, rest: { products: { country } } }),
      );
      expect(answer.steps.map(({ days, dailyMcg }) => [days, dailyMcg])).toEqual([
        [28, mg * 1000],
        [28, 0],
      ]);
      expect(answer.status).toBe('needs-prescriber');
      expect(at(answer, 'R27')).toEqual(['steps[1] HARD']);
      expect(at(answer, 'R18')).toEqual([]);
    },
  );

  it('R28: what would mend the end of a present dose is named', () => {
    const answer = plan(exampleCase({ history: taking('temazepam', 10, [1320]), preferences: { liquid: false } }));
    for (const rule of ['R27', 'R28'])
      expect(answer.findings.find((finding) => finding.rule === rule)!.text).toContain(
        'temazepam-liquid-10mg-per-5ml-uk',
      );
  });

  it('R18 H8: a list coarser than the country, and diazepam above 0.5 mg, are not ended in one step', () => {
    const coarse = { ids: ['zopiclone-tablet-7.5mg-uk'] };
    const answers = [
      exampleCase({
        history: taking('zopiclone', 7.5, [1320]),
        preferences: { split: 'none' },
        rest: { products: coarse },
      }),
      exampleCase({ history: taking('diazepam', 2, [1320]), preferences: { liquid: false } }),
    ].map((theCase) => plan(theCase));
    expect(answers.map(({ status }) => status)).toEqual(['refused', 'refused']);
    expect(answers[0]!.findings.find(({ rule }) => rule === 'R18')!.text).toContain('zopiclone-tablet-3.75mg-uk');
  });

  it('R18 S068: an abrupt stop after a month of use is refused for high doses of short-acting drugs and all others', () => {
    for (const [drug, mg] of [
      ['alprazolam', 3],
      ['lorazepam', 4],
      ['diazepam', 20],
      ['zolpidem', 10],
    ] as const) {
      const answer = plan(
        exampleCase({ history: { ...taking(drug, mg, [1320]), sinceDays: 40 }, preferences: { strategy: 'abrupt' } }),
      );
      expect([drug, answer.status]).toEqual([drug, 'refused']);
    }
  });

  it('R36: no alprazolam step is larger than half a milligram', () => {
    const answer = plan(exampleCase({ history: taking('alprazolam', 3), rest: { products: { country: 'us' } } }));
    expect(answer.steps[0]!.dailyMcg).toBeGreaterThanOrEqual(5500);
    expect(answer.steps[0]!.why.text).toContain('label');
  });

  it('R24: a linear plan asked for in four weeks is clipped step by step, says so, and says how long it really takes', () => {
    const answer = plan(exampleCase({ preferences: { strategy: 'linear', weeks: 4 } }));
    expect(answer.steps[0]!.dailyMcg).toBe(18_000);
    expect(answer.steps[0]!.why.text).toContain('at most 10 %');
    expect(at(answer, 'R24')).toEqual(['steps[0] INFO']);
    expect(answer.findings.some(({ path, text }) => path === 'preferences.weeks' && /4 weeks/.test(text))).toBe(true);
  });

  it('R59: a line that nobody calls equal is confirmed by a pharmacist before it is used', () => {
    const answer = plan(exampleCase({ preferences: { liquid: false }, rest: { products: { country: 'us' } } }));
    expect(at(answer, 'R59').length).toBeGreaterThan(0);
  });

  it('H22: a product whose strength was not read raises product-unconfirmed and is never broken', () => {
    const answer = plan(
      exampleCase({ history: taking('alprazolam', 1), preferences: { liquid: false, split: 'none' } }),
    );
    const used = answer.steps
      .flatMap(({ doses }) => doses.flatMap(({ items }) => items))
      .some(({ product }) => product === 'alprazolam-tablet-1mg-uk');
    expect(answer.findings.some(({ rule }) => rule === 'product-unconfirmed')).toBe(used);
  });
});

describe('overrides', () => {
  it("R20: a prescriber's reason widens the first cut, and stays on the finding", () => {
    const override = { rule: 'R20', reason: 'in hospital, watched', by: 'Dr Example' };
    const answer = plan(
      exampleCase({ preferences: { steps: { percent: 20, everyDays: 14 } }, rest: { overrides: [override] } }),
    );
    expect(answer.steps[0]!.dailyMcg).toBe(16_000);
    expect(answer.findings.find(({ rule }) => rule === 'R20')?.overridden).toEqual({
      reason: override.reason,
      by: override.by,
    });
  });

  it('R20: without one the same wish is clipped to a tenth', () => {
    const answer = plan(exampleCase({ preferences: { steps: { percent: 20, everyDays: 14 } } }));
    expect(answer.steps[0]!.dailyMcg).toBe(18_000);
    expect(at(answer, 'R20')).toEqual([]);
  });

  it('R21: a shorter interval needs a reason, and even then never breaks R22', () => {
    const steps = { percent: 20, everyDays: 7 };
    expect(plan(exampleCase({ preferences: { steps } })).steps[0]!.days).toBe(14);
    const answer = plan(
      exampleCase({ preferences: { steps }, rest: { overrides: [{ rule: 'R21', reason: 'ward', by: 'Dr Example' }] } }),
    );
    expect(answer.steps[0]!.days).toBe(7);
    expect(at(answer, 'R22')).toEqual([]);
  });

  it('an override without a reason or a name counts for nothing', () => {
    const answer = plan(
      exampleCase({
        history: { source: 'unknown' },
        rest: { overrides: [{ rule: 'R57', reason: ' ', by: 'Dr Example' }] },
      }),
    );
    expect(answer.status).toBe('needs-prescriber');
    expect(answer.findings.some(({ path, severity }) => path === 'overrides[0]' && severity === 'WARN')).toBe(true);
  });

  it('a HARD finding overridden with reason and name leaves a draft', () => {
    const answer = plan(
      exampleCase({
        history: { source: 'unknown' },
        rest: { overrides: [{ rule: 'R57', reason: 'pharmacy record seen', by: 'Dr Example' }] },
      }),
    );
    expect(answer.status).toBe('draft');
  });

  it("a specialist's question is not answered by a file", () => {
    const answer = plan(
      exampleCase({
        history: { indication: 'epilepsy' },
        rest: { overrides: [{ rule: 'R4', reason: 'fine', by: 'Dr Example' }] },
      }),
    );
    expect(answer.status).toBe('specialist');
  });
});
