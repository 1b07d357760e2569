import { describe, expect, it } from 'vitest';
import { fromMilligrams, ok, type CivilDate } from '@decrescendo/units';
import { novelNames } from '@decrescendo/formulary';
import type { Forecast, Segment } from '@decrescendo/simulator';
import { exampleCase, taking } from './fixture-case.ts';
import { plannerWith } from './make-plan.ts';
import { allWords, taperMessages } from './messages.ts';
import type { Models } from './models.ts';
import { whatIsWrong } from './plan-oracle.ts';
import type { Case, Plan } from './types.ts';

const answer = (theCase: Case) => plannerWith(undefined)(theCase, { forecast: 'none' });
const plan = (theCase: Case): Plan => {
  const made = answer(theCase);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  expect(whatIsWrong(theCase, made.value)).toEqual([]);
  return made.value;
};
const at = (made: Plan, rule: string) =>
  made.findings.filter((finding) => finding.rule === rule).map(({ path, severity }) => `${path} ${severity}`);
const issuesOf = (theCase: Case) => {
  const made = answer(theCase);
  return made.ok ? [] : made.issues.map(({ code, path }) => `${code} ${path}`);
};

describe('a plan', () => {
  it('S091: twenty milligrams of diazepam come down to nothing in small exact steps, of British tablets and a liquid', () => {
    const made = plan(exampleCase());
    expect(made).toMatchObject({ status: 'draft', strategy: 'percent', drug: 'diazepam', start: '2026-12-01' });
    expect(made.steps[0]).toMatchObject({ from: '2026-12-01', days: 21, dailyMcg: 18_000, changePercent: -10 });
    // The reason, the dose and the longer wait, each in one short sentence.
    expect(made.steps[0]!.why.text.replaceAll('\u00a0', ' ')).toBe(
      'A tenth less than now, in whole tablets. Held a week longer, because the next dose that tablets make, 16 mg, is a larger step.',
    );
    expect(made.steps.at(-1)).toMatchObject({ dailyMcg: 0, doses: [], changePercent: -100 });
  });

  it('is made of tablets alone as long as they make a step of the usual size, and then of the liquid alone', () => {
    const { steps } = plan(exampleCase());
    const kinds = steps
      .filter(({ dailyMcg }) => dailyMcg > 0)
      .map(
        ({ doses }) => new Set(doses.flatMap(({ items }) => items.map((item) => ('mL' in item ? 'liquid' : 'tablet')))),
      );
    // Never both on one day, and never back: 18 to 8 mg in tablets, the rest measured.
    expect(kinds.every(({ size }) => size === 1)).toBe(true);
    expect(kinds.map(([kind]) => kind).join(' ')).toMatch(/^(tablet ){10}(liquid ?)+$/);
    expect(steps.slice(0, 10).map(({ dailyMcg }) => dailyMcg / 1000)).toEqual([18, 16, 15, 14, 13, 12, 11, 10, 9, 8]);
    // Times of day differ by one step at most.
    for (const { doses } of steps.slice(0, 10))
      expect(Math.abs(doses[0]!.mcg - doses[1]!.mcg)).toBeLessThanOrEqual(1000);
  });

  it.each(['linear', 'fixed'] as const)(
    '%s takes a twentieth of the start each time, and about 40 weeks and what the ceiling adds',
    (strategy) => {
      const { steps } = plan(exampleCase({ preferences: { strategy } }));
      expect(steps.slice(0, 17).map(({ dailyMcg, days }) => [dailyMcg / 1000, days])).toEqual(
        [...Array(17).keys()].map((n) => [19 - n, 14]),
      );
      expect(steps.length).toBeLessThan(28);
    },
  );

  it('linear with twice the time is slower: half the steps for older people, as large as tablets make them, half as often', () => {
    const { steps } = plan(exampleCase({ person: { age: 70 }, preferences: { strategy: 'linear' } }));
    expect(steps.slice(1, 9).map(({ dailyMcg, days }) => [dailyMcg / 1000, days])).toEqual(
      [...Array(8).keys()].map((n) => [18 - n, 28]),
    );
  });

  it('H7: clonazepam in the United States goes down by 0.125 mg with tablets alone: melting tablets whole, where no half is as fine', () => {
    const made = plan(
      exampleCase({
        history: taking('clonazepam', 1, [480, 1260]),
        preferences: { liquid: false },
        rest: { products: { country: 'us' } },
      }),
    );
    const falls = made.steps
      .slice(0, -1)
      .map(({ dailyMcg }, index) => (made.steps[index - 1]?.dailyMcg ?? 2000) - dailyMcg);
    expect(new Set(falls)).toEqual(new Set([125]));
    expect(at(made, 'R26')).toEqual([]);
  });

  it('R26: an amount asked for is made of tablets where they make it', () => {
    const steps = { amount: fromMilligrams(1), everyDays: 14 };
    const made = plan(exampleCase({ preferences: { steps } }));
    expect(
      made.steps
        .slice(0, 12)
        .flatMap(({ doses }) => doses.flatMap(({ items }) => items))
        .every((item) => 'count' in item),
    ).toBe(true);
  });

  it('R2 R9: an age that nobody gave is asked for, not passed over', () => {
    const made = plan(exampleCase({ person: { age: 40, ageAssumed: true } }));
    expect(at(made, 'R2')).toEqual(['person.age WARN']);
    expect(made.status).toBe('draft');
    expect(at(plan(exampleCase({ person: { age: 40 } })), 'R2')).toEqual([]);
  });

  it('names what decides first: a refusal, what a prescriber answers, what is to be read, then the gates of every file', () => {
    const { findings } = plan(
      exampleCase({
        preferences: { liquid: false },
        rest: { comedication: [{ name: 'glimmerol' }], decision: { agreed: 'no' } },
      }),
    );
    const order = findings.map(({ rule, severity }) => (rule === 'R1' || rule === 'R3' ? 'gate' : severity));
    const ranks = ['HARD', 'WARN', 'gate', 'INFO'];
    expect(order).toEqual([...order].sort((a, b) => ranks.indexOf(a) - ranks.indexOf(b)));
    expect(new Set(order)).toEqual(new Set(ranks));
  });

  it('why says one thing or two, in short sentences with the numbers, and never a millionth', () => {
    const strategies = ['percent', 'linear', 'fixed'] as const;
    for (const strategy of strategies) {
      for (const liquid of [true, false]) {
        for (const { why } of plan(exampleCase({ preferences: { strategy, liquid } })).steps) {
          expect(why.text.split(/(?<=[.])\s/).filter((sentence) => /[a-z]/.test(sentence)).length).toBeLessThanOrEqual(
            3,
          );
          expect(why.text).not.toMatch(/microgram|\d\.\d{3}/);
        }
      }
    }
  });

  it('comes down to a lower dose and stays there where that is the goal', () => {
    const made = plan(exampleCase({ rest: { goal: { kind: 'reduce', to: fromMilligrams(12) } } }));
    expect(made.steps.at(-1)!.dailyMcg).toBe(12_000);
    expect(made.steps.at(-1)!.doses.map(({ items }) => items.map((item) => 'count' in item))).toEqual([[true], [true]]);
  });

  it('is slower for older people and slower again where asked', () => {
    const weeks = (change: Parameters<typeof exampleCase>[0]) => plan(exampleCase(change)).end;
    const end = weeks({});
    expect(weeks({ person: { age: 70 } }) > end).toBe(true);
    expect(weeks({ preferences: { pace: 'slower' } }) > end).toBe(true);
    expect(weeks({ person: { age: 70 }, preferences: { pace: 'slower' } }) > weeks({ person: { age: 70 } })).toBe(true);
  });

  it('S091: a wish for fast is not granted beyond the limits, and only for a low dose taken briefly', () => {
    const brief = { ...taking('diazepam', 4), sinceDays: 60 };
    expect(
      plan(exampleCase({ history: brief, preferences: { pace: 'faster' } })).end <
        plan(exampleCase({ history: brief })).end,
    ).toBe(true);
    expect(plan(exampleCase({ preferences: { pace: 'faster' } })).end).toBe(plan(exampleCase()).end);
  });

  it('begins no reduction in dates to avoid, and says why it waits', () => {
    const avoid = [{ from: '2026-12-20' as CivilDate, to: '2027-01-05' as CivilDate }];
    const made = plan(exampleCase({ preferences: { avoid } }));
    const waited = made.steps.find(({ why }) => why.text.includes('dates to avoid'))!;
    expect(waited).toMatchObject({ from: '2026-12-01', days: 36 });
  });

  it('holds the present dose first where the start itself is to be avoided', () => {
    const made = plan(
      exampleCase({ preferences: { avoid: [{ from: '2026-11-25' as CivilDate, to: '2026-12-10' as CivilDate }] } }),
    );
    expect(made.steps[0]).toMatchObject({ dailyMcg: 20_000, days: 10, changePercent: 0 });
    expect(made.steps[1]!.dailyMcg).toBe(18_000);
  });

  it('keeps to the number of weeks asked for where the limits allow it', () => {
    const made = plan(exampleCase({ preferences: { weeks: 104 } }));
    const reached = made.steps.at(-1)!.from;
    expect(reached > '2028-06-01' && reached < '2029-03-01').toBe(true);
  });

  it('takes a schedule as typed and completes it to the goal', () => {
    const schedule = [
      { days: 28, daily: fromMilligrams(18) },
      { days: 21, daily: fromMilligrams(17) },
    ];
    const made = plan(exampleCase({ preferences: { schedule } }));
    expect(made.steps.slice(0, 2).map(({ days, dailyMcg }) => [days, dailyMcg])).toEqual([
      [28, 18_000],
      [21, 17_000],
    ]);
    expect(made.steps.at(-1)!.dailyMcg).toBe(0);
    expect(made.findings.some(({ path, text }) => path === 'steps[2]' && text.includes('added'))).toBe(true);
  });

  it('takes the cut from the morning first where asked', () => {
    const [morning, evening] = plan(exampleCase({ preferences: { cutFirst: 'morning' } })).steps[0]!.doses;
    expect([morning!.mcg, evening!.mcg]).toEqual([8000, 10_000]);
  });

  it('plans from a dose that no tablet makes', () => {
    expect(plan(exampleCase({ history: taking('diazepam', 9.37) })).steps[0]!.dailyMcg).toBeLessThan(18_740);
  });

  it('H7: takes from a list of products those of the drug, and no others', () => {
    const ids = [
      'lorazepam-tablet-1mg-uk',
      'diazepam-tablet-2mg-uk',
      'diazepam-tablet-5mg-uk',
      'diazepam-suspension-2mg-per-5ml-uk',
    ];
    const made = plan(exampleCase({ rest: { products: { ids } } }));
    const used = new Set(
      made.steps.flatMap(({ doses }) => doses.flatMap(({ items }) => items.map(({ product }) => product))),
    );
    expect([...used].sort()).toEqual(ids.filter((id) => id.startsWith('diazepam')).sort());
  });

  it('H47: a plan from example data stays marked as one', () => expect(plan(exampleCase()).example).toBe(true));

  it('R84 H9: whatever refuses or holds, the present dose and its supply go on, and somebody is to be called', () => {
    const answers = [
      exampleCase({ rest: { suicidality: 'yes' } }),
      exampleCase({ person: { age: 16 } }),
      exampleCase({ history: { indication: 'unknown' } }),
      exampleCase({ history: { lastReview: '2020-01-01' as CivilDate } }),
      exampleCase(),
    ].map((theCase) => plan(theCase));
    expect(new Set(answers.map(({ status }) => status))).toEqual(
      new Set(['refused', 'specialist', 'needs-prescriber', 'draft']),
    );
    for (const { continue: meanwhile } of answers) {
      expect(meanwhile.regimen).toEqual([
        { time: '08:00', drug: 'diazepam', mcg: 10_000 },
        { time: '20:00', drug: 'diazepam', mcg: 10_000 },
      ]);
      expect(meanwhile.text).toMatch(/Supply goes on/);
      expect(meanwhile.text).toMatch(/call|talk to/i);
    }
    expect(answers[0]!.continue.text).toContain('emergency number');
  });

  it('H10: the steps of one plan and the doses of another day are the same: nothing in it moves with the clock', () => {
    const first = plan(exampleCase());
    const later = plan(exampleCase({ rest: { start: '2027-03-01' as CivilDate } }));
    expect(later.steps.map(({ dailyMcg, days }) => [dailyMcg, days])).toEqual(
      first.steps.map(({ dailyMcg, days }) => [dailyMcg, days]),
    );
  });

  it('shows every other form of taper under the same limits, the plan itself among them', () => {
    const made = plan(exampleCase());
    expect(made.alternatives.map(({ strategy }) => strategy)).toEqual(['percent', 'linear', 'hyperbolic', 'fixed']);
    for (const alternative of made.alternatives) {
      const alone = plan(exampleCase({ preferences: { strategy: alternative.strategy } }));
      expect(alternative.schedule).toEqual(alone.steps.map(({ from, days, dailyMcg }) => ({ from, days, dailyMcg })));
      expect(alternative.peakWithdrawal).toBeUndefined();
    }
  });
});

describe('what nobody can plan with', () => {
  it('comes back with its place and how to mend it', () => {
    expect(issuesOf(exampleCase({ history: taking('glimmerol', 1) }))).toEqual([
      'drug-unknown history.regimen[0].drug',
    ]);
    expect(issuesOf(exampleCase({ history: taking('baclofen', 10) }))).toEqual([
      'drug-not-tapered history.regimen[0].drug',
    ]);
    expect(issuesOf(exampleCase({ history: taking('diazepam', 10, [480], 'lorazepam-tablet-1mg-uk') }))).toEqual([
      'product-other-drug history.regimen[0].product',
    ]);
    expect(issuesOf(exampleCase({ rest: { products: { country: 'us' } }, history: taking('zopiclone', 7.5) }))).toEqual(
      ['products-none products'],
    );
    expect(issuesOf(exampleCase({ rest: { products: { ids: ['diazepam-tablet-4mg-uk'] } } }))).toEqual([
      'product-unknown products[0]',
    ]);
    expect(issuesOf(exampleCase({ rest: { goal: { kind: 'reduce', to: fromMilligrams(20) } } }))).toEqual([
      'goal-not-lower goal.to',
    ]);
    expect(
      issuesOf(
        exampleCase({ preferences: { liquid: false }, rest: { goal: { kind: 'reduce', to: fromMilligrams(3) } } }),
      ),
    ).toEqual(['goal-not-makeable goal.to']);
    expect(issuesOf(exampleCase({ preferences: { schedule: [{ days: 14, daily: fromMilligrams(21) }] } }))).toEqual([
      'schedule-rises preferences.schedule[0].daily',
    ]);
  });

  it('R27: a limit on tablets at a time is not taken for a smallest piece: it is sent back', () => {
    const theCase = exampleCase({
      history: taking('diazepam', 20, [1320]),
      preferences: { liquid: false, maxTabletsPerDose: 2 },
      rest: { products: { ids: ['diazepam-tablet-2mg-uk', 'diazepam-tablet-5mg-uk'] } },
    });
    expect(issuesOf(theCase)).toEqual(['too-few-tablets preferences.maxTabletsPerDose']);
  });

  it('more than eight times of day in all are sent back, whatever line they stand on; eight are planned', () => {
    const hours = (from: number, count: number) => Array.from({ length: count }, (_, index) => (from + index) * 60);
    const of = (...times: readonly (readonly number[])[]) => ({
      regimen: times.map((at) => ({ drug: 'diazepam', amount: fromMilligrams(1), at })),
    });
    expect(issuesOf(exampleCase({ history: of(hours(6, 9)) }))).toEqual(['too-many-times history.regimen']);
    expect(issuesOf(exampleCase({ history: of(hours(6, 5), hours(12, 5)) }))).toEqual([
      'too-many-times history.regimen',
    ]);
    expect(issuesOf(exampleCase({ history: of(hours(0, 24)) }))).toEqual(['too-many-times history.regimen']);
    // The same time on two lines is one time.
    expect(plan(exampleCase({ history: of(hours(6, 8), hours(6, 3)) })).steps.length).toBeGreaterThan(3);
    expect(taperMessages['too-many-times']).toContain('more than {most} times a day');
  });

  it('H2: a thousandfold slip is sent back, not planned', () => {
    expect(issuesOf(exampleCase({ history: taking('lorazepam', 500) }))).toEqual([
      'dose-implausible history.regimen[0].amount',
    ]);
  });

  it('H35: novel and street names are refused where no pharmacy gave them, and unknown where one is claimed', () => {
    for (const name of novelNames) {
      const refused = plan(exampleCase({ history: { ...taking(name, 1), source: 'not-prescribed' } }));
      expect([name, refused.status, refused.steps.length]).toEqual([name, 'refused', 0]);
      expect(refused.continue.text).toContain('Do not stop suddenly');
      expect(issuesOf(exampleCase({ history: taking(name, 1) })).join()).toMatch(
        /^drug-(unknown|not-tapered) history\.regimen\[0\]\.drug$/,
      );
    }
  });

  it('has words for each of its codes', () => {
    const codes = [
      'drug-unknown',
      'drug-not-tapered',
      'product-unknown',
      'product-other-drug',
      'products-missing',
      'products-none',
      'products-none-usable',
      'dose-implausible',
      'nothing-taken',
      'too-many-times',
      'goal-not-lower',
      'goal-not-makeable',
      'avoid-reversed',
      'start-in-avoid',
      'schedule-days',
      'schedule-rises',
      'schedule-below-goal',
      'schedule-not-makeable',
      'too-many-steps',
      'too-few-tablets',
      'steps-zero',
    ];
    expect(Object.keys(taperMessages).sort()).toEqual([...codes].sort());
  });
});

describe('the words', () => {
  it('H28: name nobody by a label', () => {
    for (const words of allWords) expect(words).not.toMatch(/\baddict|abuse|\bclean\b|dirty|complian|junkie|patient/i);
  });

  it('H8 H11: never tell a person to stop at once, to double, to catch up or to hurry', () => {
    for (const words of allWords)
      expect(words).not.toMatch(/stop (now|today|at once|immediately|taking)|take (a )?double|catch up|hurry/i);
  });

  it('H51: give no recipe for grinding or diluting at home', () => {
    for (const words of allWords) expect(words).not.toMatch(/dissolve|dilut|grind|scrape|shave|water/i);
  });
});

describe('the forecast of a plan', () => {
  /** A model one can follow by hand: severity on each day is 40 less the day's milligrams; the n-th of three people feels it n-fold. */
  const models: Models = {
    steadyDrive: (_, regimens) =>
      ok(regimens.map((doses) => doses.reduce((sum, { amount }) => sum + amount, 0) / 20e6)),
    prepareForecast: () => ok({ run: (schedule) => byHand(schedule) }),
  };
  function byHand(schedule: readonly Segment[]): Forecast {
    const severity = Float64Array.from(
      schedule.flatMap(({ days, doses }) =>
        Array<number>(days).fill(40 - doses.reduce((sum, { amount }) => sum + amount, 0) / 1e6),
      ),
    );
    const last = severity.length - 1;
    const band = {
      name: 'withdrawal.severity',
      unit: 'points',
      grade: 'assumed' as const,
      typical: severity,
      p10: severity,
      p50: severity,
      p90: severity,
    };
    return {
      days: severity.map((_, index) => index),
      bands: [band],
      peaks: Float64Array.from([1, 2, 3].map((n) => n * Math.max(...severity))),
      peakDays: Float64Array.from([last, last, 3]),
      symptomDays: Float64Array.from([10, 20, 30]),
    };
  }
  const made = plannerWith(models)(exampleCase(), { forecast: 'quick' });
  const forecastPlan = made.ok ? made.value : undefined;

  it('S070: gives each form its peak, area, days and worst week, as spreads', () => {
    const [percent] = forecastPlan!.alternatives;
    expect(percent!.peakWithdrawal).toEqual({ p10: 48, p50: 80, p90: 112 });
    expect(percent!.symptomDays).toEqual({ p10: 12, p50: 20, p90: 28 });
    const days = percent!.schedule.reduce((sum, step) => sum + step.days, 28);
    expect(percent!.worstWeek).toBe(Math.floor((days - 1) / 7) + 1);
    const area = percent!.schedule.reduce((sum, step) => sum + step.days * (40 - step.dailyMcg / 1000), 28 * 40);
    expect(percent!.areaUnderWithdrawal!.p50).toBeCloseTo(area, -1);
  });

  it('thins a curve to at most 400 points, first and last kept', () => {
    const { values } = forecastPlan!.forecast.time;
    expect(values.length).toBeLessThanOrEqual(400);
    expect(values[0]).toBe(0);
    expect(values.at(-1)).toBe(forecastPlan!.alternatives[0]!.schedule.reduce((sum, step) => sum + step.days, 28) - 1);
  });

  it('goes on with the goal after a plan to a lower dose, so that no stop is forecast that nobody plans', () => {
    let last: Segment | undefined;
    const watching: Models = {
      ...models,
      prepareForecast: () =>
        ok({
          run: (schedule, options) => {
            last = schedule.at(-1);
            // The model's own tail is one without doses: a stop.
            expect(options?.tailDays).toBe(0);
            return byHand(schedule);
          },
        }),
    };
    const theCase = exampleCase({ rest: { goal: { kind: 'reduce', to: fromMilligrams(12) } } });
    plannerWith(watching)(theCase, { forecast: 'quick' });
    expect(last!.doses.reduce((sum, { amount }) => sum + amount, 0)).toBe(12_000_000);
    expect(last!.days).toBeGreaterThanOrEqual(56);
  });

  it('is the same curve for the plan and for its entry among the alternatives', () => {
    expect(forecastPlan!.alternatives[0]!.forecast).toEqual(forecastPlan!.forecast);
  });

  it('H17: changes neither a step nor the version', () => {
    const without = plannerWith(models)(exampleCase(), { forecast: 'none' });
    expect(without.ok && without.value.steps).toEqual(forecastPlan!.steps);
    expect(without.ok && without.value.version).toBe(forecastPlan!.version);
  });

  it('hands on what the model cannot do', () => {
    const failing: Models = {
      ...models,
      prepareForecast: () => ({ ok: false, issues: [{ code: 'no-model', path: '', fields: {} }] }),
    };
    expect(plannerWith(failing)(exampleCase(), { forecast: 'quick' }).ok).toBe(false);
  });

  it('asks the model for nothing where no forecast is wanted', () => {
    const silent: Models = {
      ...models,
      prepareForecast: () => {
        throw new Error('asked');
      },
    };
    expect(plannerWith(silent)(exampleCase(), { forecast: 'none' }).ok).toBe(true);
  });
});
