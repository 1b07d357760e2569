import type { Case } from '@decrescendo/taper';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { parseCaseDocument } from './case.ts';
import { describeIssue } from './describe-issue.ts';

const contractCase = `
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
  pastTapers: []
  lastReview: 2026-11-01
conditions: []
comedication: []
opioids: no
alcohol: { auditC: 2 }
suicidality: no
offered: { cbt: yes }
goal: { kind: stop }
preferences: { liquid: yes, split: scored, maxTabletsPerDose: 6, cutFirst: any, switch: ask, pace: default, strategy: percent }
products: { country: uk }
overrides: []
start: 2026-12-01
decision: { agreed: yes, prescriber: "A. Prescriber" }
`;

interface Draft {
  [key: string]: unknown;
}

/** The least a case can be. */
function smallest(): Draft {
  return {
    history: { regimen: [{ drug: 'diazepam', amount: '10 mg', at: ['08:00'] }], since: '3 years' },
    products: { country: 'uk' },
    start: '2026-12-01',
  };
}

function withRegimen(line: Draft, history: Draft = {}): Draft {
  return { ...smallest(), history: { since: '3 years', ...history, regimen: [line] } };
}

function parsed(input: unknown): Case {
  const result = parseCaseDocument(input);
  if (!result.ok) throw new Error(result.issues.map((found) => describeIssue(found)).join('\n'));
  return result.value;
}

function linesOf(input: unknown): string[] {
  const result = parseCaseDocument(input);
  return result.ok ? [] : result.issues.map((found) => describeIssue(found));
}

describe('parseCaseDocument', () => {
  it('reads the case of the contract, doses in nanograms, times in minutes, durations in days', () => {
    expect(parsed(contractCase)).toEqual({
      title: 'Diazepam 20 mg a day for three years',
      person: {
        age: 46,
        weight: 68,
        height: 170,
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
        regimen: [{ drug: 'diazepam', product: 'diazepam-tablet-10mg-uk', amount: 10_000_000, at: [480, 1200] }],
        sinceDays: 1096,
        daysPerWeek: 7,
        source: 'prescribed',
        withdrawalHistory: 'none',
        pastTapers: [],
        lastReview: '2026-11-01',
      },
      conditions: [],
      comedication: [],
      opioids: 'no',
      alcohol: { auditC: 2 },
      suicidality: 'no',
      offered: { cbt: 'yes' },
      goal: { kind: 'stop' },
      preferences: {
        liquid: true,
        split: 'scored',
        maxTabletsPerDose: 6,
        cutFirst: 'any',
        switch: 'ask',
        pace: 'default',
        strategy: 'percent',
        avoid: [],
      },
      products: { country: 'uk' },
      overrides: [],
      start: '2026-12-01',
      decision: { agreed: 'yes', prescriber: 'A. Prescriber' },
      example: false,
    });
  });

  it('takes what is not said about a person as unknown, never as no', () => {
    const { person, history, opioids, suicidality } = parsed(smallest());
    expect(person).toMatchObject({ pregnant: 'unknown', breastfeeding: 'unknown' });
    expect(history).toMatchObject({
      indication: 'unknown',
      source: 'unknown',
      withdrawalHistory: 'unknown',
      daysPerWeek: 7,
    });
    expect({ opioids, suicidality }).toEqual({ opioids: 'unknown', suicidality: 'unknown' });
  });

  it('says so when it had to assume an age, since rules ask for it', () => {
    expect(parseCaseDocument(smallest())).toMatchObject({
      value: { person: { age: 40 } },
      notes: [{ code: 'age-assumed', path: 'person.age' }],
    });
    expect(parseCaseDocument({ ...smallest(), person: { age: '71 years' } })).toMatchObject({ notes: [] });
  });

  it('takes yes and no as words and as booleans', () => {
    const words = parsed({ ...smallest(), opioids: 'no', preferences: { liquid: 'no' }, decision: { agreed: 'no' } });
    const booleans = parsed({
      ...smallest(),
      opioids: false,
      preferences: { liquid: false },
      decision: { agreed: false },
    });
    expect(booleans).toEqual(words);
    expect(words.preferences.liquid).toBe(false);
  });

  it('knows drugs by brand, echoes how it read them, and keeps the formulary name', () => {
    const result = parseCaseDocument({
      ...withRegimen({ drug: 'Valium', amount: '10 mg', at: ['08:00'] }),
      person: { age: '46 years' },
    });
    expect(result).toMatchObject({
      ok: true,
      value: { history: { regimen: [{ drug: 'diazepam' }] } },
      notes: [{ code: 'drug-read-as', path: 'history.regimen[0].drug' }],
    });
  });

  it('H2: 250 mcg and 0.25 mg are one dose, 18.0 mg is 18 mg, a number without unit is refused', () => {
    const doseOf = (amount: unknown) =>
      parsed(withRegimen({ drug: 'clonazepam', amount, at: ['08:00'] })).history.regimen[0]!.amount;
    expect(doseOf('250 mcg')).toBe(doseOf('0.25 mg'));
    expect(doseOf('18.0 mg')).toBe(18_000_000);
    expect(linesOf(withRegimen({ drug: 'clonazepam', amount: 250, at: ['08:00'] }))).toEqual([
      'history.regimen[0].amount: "250" needs a unit; try 250 mg',
    ]);
    expect(linesOf(withRegimen({ drug: 'clonazepam', amount: '250', at: ['08:00'] }))).toEqual([
      'history.regimen[0].amount: "250" needs a unit; try 250 mg',
    ]);
  });

  it('H2: a slip between mcg, mg and g falls out of the window of the drug', () => {
    expect(linesOf(withRegimen({ drug: 'alprazolam', amount: '1 mcg', at: ['08:00'] }))[0]).toMatch(
      /far below any dose of alprazolam/,
    );
    expect(linesOf(withRegimen({ drug: 'clonazepam', amount: '500 mg', at: ['08:00'] }))[0]).toMatch(
      /far above any dose of clonazepam/,
    );
    expect(linesOf(withRegimen({ drug: 'diazepam', amount: '10 g', at: ['08:00'] }))[0]).toMatch(
      /far above any dose of diazepam/,
    );
    expect(linesOf(withRegimen({ drug: 'diazepam', amount: '0.25 mg', at: ['08:00'] }))).toEqual([]);
  });

  it.each(['5 ml', '5 mL', '20 drops', '2 tablets', '2'])('H3, R83: %s is no dose, whatever the product', (amount) => {
    const [line, ...more] = linesOf(withRegimen({ drug: 'diazepam', amount, at: ['08:00'] }));
    expect(line).toMatch(/^history\.regimen\[0\]\.amount: .*(needs a unit|no dose by itself)/);
    expect(more).toEqual([]);
  });

  it.each(['0,25 mg', '.5 mg', '5. mg', '1,000 mg', '1.000,5 mg', '05 mg'])(
    'H4: %s can be misread and is refused',
    (amount) => {
      expect(linesOf(withRegimen({ drug: 'diazepam', amount, at: ['08:00'] }))).toHaveLength(1);
    },
  );

  it('R2: a person under 18 is a case to be answered, not bad input', () => {
    expect(
      parsed({
        ...smallest(),
        person: { age: '12 years', weight: '25 kg' },
        history: { ...(smallest()['history'] as Draft), since: '1 year' },
      }).person.age,
    ).toBe(12);
  });

  it('R57: with a source that is no prescription the drug is kept as written', () => {
    expect(
      parsed(withRegimen({ drug: 'street bars', amount: '2 mg', at: ['08:00'] }, { source: 'not-prescribed' })).history
        .regimen[0]!.drug,
    ).toBe('street bars');
    expect(
      linesOf(withRegimen({ drug: 'street bars', amount: '2 mg', at: ['08:00'] }, { source: 'prescribed' })),
    ).toHaveLength(1);
  });

  it('reads dates and offsets of comedication as days from the start', () => {
    const { comedication } = parsed({
      ...smallest(),
      comedication: [
        { name: 'fluvoxamine', dose: '100 mg', since: '2026-11-01', until: '2026-12-31' },
        { name: 'omeprazole', from: '-14 d', to: '2 weeks' },
        { name: 'something nobody knows' },
      ],
    });
    expect(comedication).toEqual([
      { name: 'fluvoxamine', dose: '100 mg', fromDay: -30, toDay: 30 },
      { name: 'omeprazole', fromDay: -14, toDay: 14 },
      { name: 'something nobody knows' },
    ]);
  });

  it('reads as-needed use, and takes its uses a week for the days', () => {
    const { history } = parsed(
      withRegimen({ drug: 'zopiclone', amount: '7.5 mg', asNeeded: { perWeek: 3, max: '7.5 mg' } }),
    );
    expect(history).toMatchObject({ daysPerWeek: 3, regimen: [{ at: [], asNeeded: { perWeek: 3, max: 7_500_000 } }] });
  });

  it('reads steps, a schedule by hand, days to avoid and a list of products', () => {
    const read = parsed({
      ...smallest(),
      preferences: {
        steps: { percent: 5, every: '2 weeks' },
        schedule: [
          { days: 14, daily: '18.0 mg' },
          { days: 1, daily: '0 mg' },
        ],
        avoid: ['2026-12-20/2027-01-05'],
        weeks: 40,
        switch: false,
      },
      products: ['diazepam-tablet-2mg-uk', 'diazepam-tablet-5mg-uk'],
    });
    expect(read.preferences).toMatchObject({
      steps: { percent: 5, everyDays: 14 },
      schedule: [
        { days: 14, daily: 18_000_000 },
        { days: 1, daily: 0 },
      ],
      avoid: [{ from: '2026-12-20', to: '2027-01-05' }],
      weeks: 40,
      switch: 'no',
    });
    expect(read.products).toEqual({ ids: ['diazepam-tablet-2mg-uk', 'diazepam-tablet-5mg-uk'] });
  });

  it('gives the taper its own type', () => {
    const result = parseCaseDocument('');
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<Case>();
  });

  const person = (fields: Draft): Draft => ({ ...smallest(), person: fields });
  const preferences = (fields: Draft): Draft => ({ ...smallest(), preferences: fields });
  const without = (key: string): Draft =>
    Object.fromEntries(Object.entries(smallest()).filter(([name]) => name !== key));
  const fine = { drug: 'diazepam', amount: '10 mg', at: ['08:00'] };

  it.each<[string, unknown, string]>([
    [
      'a list instead of a map',
      [smallest()],
      'the document is a list, not a map of keys; start it with a line such as "title: …"',
    ],
    [
      'a sentence',
      'just words',
      'the document is just words, not a map of keys; start it with a line such as "title: …"',
    ],
    ['no history', without('history'), 'history: this is missing; add it'],
    ['no start', without('start'), 'start: this is missing; add it'],
    ['no products', without('products'), 'products: this is missing; add it'],
    [
      'an unknown key near a known one',
      { ...smallest(), comedications: [] },
      'comedications: "comedications" is not a key here; did you mean "comedication"?',
    ],
    [
      'an unknown key deep down',
      withRegimen({ ...fine, amout: '10 mg' }),
      'history.regimen[0].amout: "amout" is not a key here; did you mean "amount"?',
    ],
    [
      'an unknown key near none',
      { ...smallest(), goal: { kind: 'stop', zzzzzz: 1 } },
      'goal.zzzzzz: "zzzzzz" is not a key here; remove it or use one of: kind, to',
    ],
    ['an age without unit', person({ age: 46 }), 'person.age: "46" needs a unit; try 46 years'],
    [
      'an age in kilograms',
      person({ age: '46 kg' }),
      'person.age: "46 kg" has the unit "kg" where years belongs; write years',
    ],
    [
      'an age of 130',
      person({ age: '130 years' }),
      'person.age: "130 years" is above 120 years; check the number and its unit',
    ],
    ['a weight without unit', person({ weight: 68 }), 'person.weight: "68" needs a unit; try 68 kg'],
    [
      'a weight of 680 kg',
      person({ weight: '680 kg' }),
      'person.weight: "680 kg" is above 300 kg; check the number and its unit',
    ],
    [
      'a weight of 6.8 kg',
      person({ weight: '6.8 kg' }),
      'person.weight: "6.8 kg" is below 30 kg; check the number and its unit',
    ],
    [
      'a height in metres written as cm',
      person({ height: '1.75 cm' }),
      'person.height: "1.75 cm" is below 40 cm; check the number and its unit',
    ],
    ['a sex misspelt', person({ sex: 'femal' }), 'person.sex: "femal" is not known here; did you mean "female"?'],
    [
      'yes misspelt',
      person({ pregnant: 'perhaps' }),
      'person.pregnant: "perhaps" is not known here; use one of: yes, no, unknown',
    ],
    [
      'a weight left empty',
      person({ weight: null }),
      'person.weight: nothing is written here; write text or take the key out',
    ],
    [
      'no regimen',
      { ...smallest(), history: { regimen: [], since: '3 years' } },
      'history.regimen: this is empty; write at least one',
    ],
    ['no dose', withRegimen({ drug: 'diazepam', at: ['08:00'] }), 'history.regimen[0].amount: this is missing; add it'],
    [
      'a dose of nothing',
      withRegimen({ ...fine, amount: '0 mg' }),
      'history.regimen[0].amount: "0 mg" is no dose; write more than 0 mg or remove the line',
    ],
    [
      'a negative dose',
      withRegimen({ ...fine, amount: '-5 mg' }),
      'history.regimen[0].amount: "-5 mg" is negative; write a number without a minus',
    ],
    [
      'a dose finer than a nanogram',
      withRegimen({ ...fine, amount: '0.0000001 mg' }),
      'history.regimen[0].amount: "0.0000001 mg" is finer than a nanogram; write fewer decimals',
    ],
    [
      'a drug misspelt',
      withRegimen({ ...fine, drug: 'diazpam' }),
      'history.regimen[0].drug: no drug called "diazpam" is in the formulary; did you mean "diazepam"?',
    ],
    [
      'a drug nobody knows',
      withRegimen({ ...fine, drug: 'xqzzyw' }),
      'history.regimen[0].drug: no drug called "xqzzyw" is in the formulary; "decrescendo drugs" lists those that are',
    ],
    [
      'an antagonist to be tapered',
      withRegimen({ ...fine, drug: 'flumazenil', amount: '0.2 mg' }),
      'history.regimen[0].drug: "flumazenil" is not a benzodiazepine or z-drug that is prescribed; name the drug that is taken',
    ],
    [
      'a product misspelt',
      withRegimen({ ...fine, product: 'diazepam-tablet-10-uk' }),
      'history.regimen[0].product: no product "diazepam-tablet-10-uk" is in the formulary; did you mean "diazepam-tablet-10mg-uk"?',
    ],
    [
      'a product of another drug',
      withRegimen({ ...fine, product: 'lorazepam-tablet-1mg-uk' }),
      'history.regimen[0].product: "lorazepam-tablet-1mg-uk" holds lorazepam, not diazepam; correct the drug or the product',
    ],
    [
      'a product of another country',
      withRegimen({ ...fine, product: 'diazepam-tablet-10mg-us' }),
      'history.regimen[0].product: "diazepam-tablet-10mg-us" is sold in us but products come from uk; correct one of them',
    ],
    [
      'one time that is no list',
      withRegimen({ ...fine, at: '08:00' }),
      'history.regimen[0].at: found one value where a list belongs; write it in brackets: [08:00]',
    ],
    [
      'a time that is none',
      withRegimen({ ...fine, at: ['8am'] }),
      'history.regimen[0].at[0]: "8am" is not a time of day; write hours and minutes with quotes, such as "08:00"',
    ],
    [
      'the same time twice',
      withRegimen({ ...fine, at: ['08:00', '08:00'] }),
      'history.regimen[0].at: names the same time twice; list each time once',
    ],
    [
      'neither times nor as needed',
      withRegimen({ drug: 'diazepam', amount: '10 mg' }),
      'history.regimen[0]: says neither when it is taken nor that it is as needed; add at: ["08:00"] or asNeeded',
    ],
    [
      'both times and as needed',
      withRegimen({ ...fine, asNeeded: { perWeek: 2, max: '10 mg' } }),
      'history.regimen[0].at: has times and is also as needed; use two lines or keep one of the two',
    ],
    [
      'use longer than life',
      { ...withRegimen(fine, { since: '50 years' }), person: { age: '46 years' } },
      'history.since: 50 years of use are longer than the age of 46 years; correct one of them',
    ],
    [
      'use of 90 years',
      withRegimen(fine, { since: '90 years' }),
      'history.since: "90 years" is above 29220 days; check the number and its unit',
    ],
    [
      'eight days a week',
      withRegimen(fine, { daysPerWeek: 8 }),
      'history.daysPerWeek: 8 is too large; write 7 or less',
    ],
    [
      'a day that is none',
      { ...smallest(), start: '2026-02-30' },
      'start: "2026-02-30" is not a date; write year-month-day, such as 2026-12-01',
    ],
    [
      'a date the other way round',
      { ...smallest(), start: '01.12.2026' },
      'start: "01.12.2026" is not a date; write year-month-day, such as 2026-12-01',
    ],
    [
      'a year mistyped',
      { ...smallest(), start: '2926-12-01' },
      'start: "2926-12-01" is not between 1900 and 2100; check the year',
    ],
    [
      'an unknown condition',
      { ...smallest(), conditions: ['insomia'] },
      'conditions[0]: "insomia" is not known here; did you mean "insomnia"?',
    ],
    [
      'a comedication that ends before it begins',
      { ...smallest(), comedication: [{ name: 'x', since: '2026-12-05', until: '2026-12-01' }] },
      'comedication[0].until: this ends before it begins; check both',
    ],
    [
      'an AUDIT-C of 13',
      { ...smallest(), alcohol: { auditC: 13 } },
      'alcohol.auditC: 13 is too large; write 12 or less',
    ],
    [
      'a goal to reduce to nothing said',
      { ...smallest(), goal: { kind: 'reduce' } },
      'goal.to: a goal to reduce needs the dose to reach; add to, such as 5 mg',
    ],
    [
      'a goal above the present dose',
      { ...smallest(), goal: { kind: 'reduce', to: '20 mg' } },
      'goal.to: 20\u00a0mg is not lower than the present 10\u00a0mg a day; write a lower dose',
    ],
    [
      'half a tablet at most',
      preferences({ maxTabletsPerDose: 0.5 }),
      'preferences.maxTabletsPerDose: found 0.5 where a whole number belongs; write a whole number',
    ],
    [
      'steps with both',
      preferences({ steps: { percent: 5, amount: '1 mg', every: '14 d' } }),
      'preferences.steps: steps need either percent or amount; write one of the two',
    ],
    [
      'steps by the half day',
      preferences({ steps: { percent: 5, every: '36 h' } }),
      'preferences.steps.every: "36 h" is not a whole number of days; write whole days',
    ],
    [
      'days to avoid that end before they begin',
      preferences({ avoid: ['2027-01-05/2026-12-20'] }),
      'preferences.avoid[0]: "2027-01-05/2026-12-20" ends before it begins; swap the dates',
    ],
    [
      'an unknown strategy',
      preferences({ strategy: 'cold-turkey' }),
      'preferences.strategy: "cold-turkey" is not known here; use one of: percent, fixed, linear, hyperbolic, best, ashton-switch, abrupt',
    ],
    [
      'a switch to a drug nobody knows',
      preferences({ switch: 'xqzzyw' }),
      'preferences.switch: no drug called "xqzzyw" is in the formulary; "decrescendo drugs" lists those that are',
    ],
    [
      'an unknown country',
      { ...smallest(), products: { country: 'fr' } },
      'products: "fr" is not known here; use one of: uk, us, de, ca, au',
    ],
    [
      'an unknown product in the list',
      { ...smallest(), products: ['diazepam-tablet-3mg-uk'] },
      'products[0]: no product "diazepam-tablet-3mg-uk" is in the formulary; "decrescendo drugs NAME" lists those of a drug',
    ],
    [
      'products as a word',
      { ...smallest(), products: 'uk' },
      'products: products is uk; write { country: uk } or a list of product ids',
    ],
    [
      'an override without a reason',
      { ...smallest(), overrides: [{ rule: 'R20', by: 'A' }] },
      'overrides[0].reason: this is missing; add it',
    ],
    [
      'a title that moves the cursor',
      { ...smallest(), title: 'a\u001b[2Jb' },
      'title: the text holds invisible control characters; type it again',
    ],
    [
      'a title that is a number',
      { ...smallest(), title: 7 },
      'title: found 7 where text belongs; put it in quotes: "7"',
    ],
    [
      'another version of the document',
      { ...smallest(), schemaVersion: 2 },
      'schemaVersion: "2" is not known here; use one of: 1',
    ],
  ])('answers %s with one clear line', (_, input, line) => {
    expect(linesOf(input)).toEqual([line]);
  });

  it.each([
    ['{"parameters": {"__proto__": 2}}', 'person.parameters.__proto__'],
    ['{"parameters": {}, "__proto__": {"age": "46 years"}}', 'person.__proto__'],
  ])('refuses a key that a map would swallow: %s', (person, path) => {
    const read = parseCaseDocument(JSON.stringify(smallest()).replace(/}$/, `,"person":${person}}`), {
      format: 'json',
    });
    expect(read.ok ? [] : read.issues.map((one) => [one.code, one.path])).toEqual([['key-reserved', path]]);
  });

  it.each([
    ['a number that is none', { ...smallest(), alcohol: { auditC: NaN } }, 'alcohol.auditC', 'number-not-finite'],
    [
      'a dose that is none',
      withRegimen({ drug: 'diazepam', amount: Infinity, at: ['08:00'] }),
      'history.regimen[0].amount',
      'number-not-finite',
    ],
    ['a number in quotes', { ...smallest(), alcohol: { auditC: '2' } }, 'alcohol.auditC', 'number-in-quotes'],
    ['a version in quotes', { ...smallest(), schemaVersion: '1' }, 'schemaVersion', 'number-in-quotes'],
    ['a long title', { ...smallest(), title: 't'.repeat(501) }, 'title', 'text-too-long'],
    ['half a character', { ...smallest(), title: 'a\ud800' }, 'title', 'text-control'],
    [
      'a switch to nothing',
      { ...smallest(), preferences: { switch: 'yes' } },
      'preferences.switch',
      'switch-yes-or-what',
    ],
    ['an age in words', { ...smallest(), person: { age: 'forty' } }, 'person.age', 'quantity-unreadable'],
    [
      'a rule that is none',
      { ...smallest(), overrides: [{ rule: 'R999', reason: 'a', by: 'b' }] },
      'overrides[0].rule',
      'rule-unknown',
    ],
    [
      'a rule in small letters',
      { ...smallest(), overrides: [{ rule: 'r20', reason: 'a', by: 'b' }] },
      'overrides[0].rule',
      'rule-near',
    ],
  ] as const)('names %s', (_, input, path, code) => {
    const read = parseCaseDocument(input);
    expect(read.ok ? [] : read.issues.map((one) => [one.path, one.code])).toEqual([[path, code]]);
  });

  it('reads words as one line, so that a name cannot begin a heading or a list in what is exported', () => {
    const read = parsed({
      ...smallest(),
      title: 'a\r\n# b\tc',
      comedication: [{ name: 'aspirin \n - evil' }],
      decision: { agreed: 'yes', prescriber: 'Dr\nX: y' },
    });
    expect([read.title, read.comedication[0]!.name, read.decision!.prescriber]).toEqual([
      'a # b c',
      'aspirin - evil',
      'Dr X: y',
    ]);
  });

  it('gives the example of the field, not of the unit', () => {
    expect(linesOf({ ...smallest(), person: { age: 'forty' } })).toEqual([
      'person.age: "forty" is not a number with a unit; try 46 years',
    ]);
  });

  it('echoes a review that lies after the start, since R6 counts from it', () => {
    const read = parseCaseDocument({
      ...smallest(),
      history: { ...(smallest()['history'] as Draft), lastReview: '2027-06-01' },
    });
    expect(read.ok && read.notes.map(({ code }) => code)).toContain('review-after-start');
  });

  it('reads a document of nothing but a comment as empty', () => {
    const read = parseCaseDocument('# nothing yet\n');
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(['document-empty']);
  });

  it('keeps a line short whatever was written', () => {
    const [line] = linesOf({ ...smallest(), ['k'.repeat(100_000)]: 1 });
    expect(line!.length).toBeLessThan(900);
  });

  it('names every mistake of a document, not only the first', () => {
    expect(linesOf({ ...smallest(), start: 'soon', opioids: 'some', goal: { kind: 'stopp' } })).toHaveLength(3);
  });
});
