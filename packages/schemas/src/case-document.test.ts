import type { Case } from '@decrescendo/taper';
import { fromDayNumber, nanograms } from '@decrescendo/units';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseToDocument } from './case-document.ts';
import { conditions } from './case-schema.ts';
import { parseCaseDocument } from './case.ts';
import { describeIssue } from './describe-issue.ts';
import { toYaml } from './document-text.ts';

const yesNoUnknown = fc.constantFrom('yes', 'no', 'unknown');
const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]|\ufffd/gu, '').trim());
const wordNotEmpty = word.filter((text) => text !== '');
const date = fc.integer({ min: 10_000, max: 30_000 }).map(fromDayNumber);
/** Diazepam as people take it, down to the nanogram. */
const dose = fc.integer({ min: 500_000, max: 80_000_000 }).map(nanograms);
const minutes = fc
  .uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 1, maxLength: 4 })
  .map((at) => at.sort((a, b) => a - b));

/** Present or absent, never `undefined`. */
function maybe<Key extends string, T>(key: Key, value: fc.Arbitrary<T>) {
  return fc.option(value, { nil: undefined }).map((found) => (found === undefined ? {} : { [key]: found }));
}

function merged<T>(...parts: fc.Arbitrary<object>[]): fc.Arbitrary<T> {
  return fc.tuple(...parts).map((objects) => Object.assign({}, ...objects) as T);
}

const person = merged<Case['person']>(
  fc.record({
    age: fc.integer({ min: 30, max: 110 }),
    weight: fc.integer({ min: 3000, max: 30_000 }).map((hundredths) => hundredths / 100),
    height: fc.integer({ min: 1000, max: 2500 }).map((tenths) => tenths / 10),
    sex: fc.constantFrom('female', 'male', 'unstated'),
    liver: fc.constantFrom('normal', 'child-pugh-a', 'child-pugh-b', 'child-pugh-c'),
    smoker: fc.boolean(),
    genotype: fc.record({
      CYP2C19: fc.constantFrom('poor', 'intermediate', 'normal', 'rapid', 'ultrarapid'),
      CYP3A5: fc.constantFrom('expressor', 'nonexpressor'),
    }),
    parameters: fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}\.[A-Za-z]{1,4}$/),
      fc.oneof(
        fc.record({ multiply: fc.double({ min: 0, max: 1e6, noNaN: true }).map(Math.abs) }),
        fc.record({
          value: fc.double({ min: 1e-12, max: 1e25, noNaN: true }),
          unit: fc.constantFrom('L/h', 'mV', '1/d'),
        }),
      ),
      { maxKeys: 3 },
    ),
    pregnant: yesNoUnknown,
    breastfeeding: yesNoUnknown,
  }),
);

const line = fc.oneof(
  merged<object>(
    fc.record({ drug: fc.constant('diazepam'), amount: dose, at: minutes }),
    maybe('product', fc.constant('diazepam-tablet-10mg-uk')),
  ),
  fc.record({
    drug: fc.constant('diazepam'),
    amount: dose,
    at: fc.constant([]),
    asNeeded: fc.record({ perWeek: fc.integer({ min: 1, max: 7 }), max: fc.constant(nanograms(80_000_000)) }),
  }),
);

const history = merged<Case['history']>(
  fc.record({
    indication: fc.constantFrom('anxiety', 'panic', 'insomnia', 'epilepsy', 'unknown'),
    regimen: fc.array(line, { minLength: 1, maxLength: 3 }),
    sinceDays: fc.integer({ min: 1, max: 9000 }),
    daysPerWeek: fc.integer({ min: 1, max: 7 }),
    source: fc.constantFrom('prescribed', 'above-prescribed', 'mixed', 'unknown'),
    withdrawalHistory: fc.constantFrom('none', 'mild', 'severe', 'seizure', 'delirium', 'unknown'),
    pastTapers: fc.array(
      fc.record({
        drug: fc.constant('lorazepam'),
        from: dose,
        reached: dose,
        weeks: fc.integer({ min: 1, max: 100 }),
        outcome: word,
      }),
      { maxLength: 2 },
    ),
  }),
  maybe('lastReview', date),
);

const preferences = merged<Case['preferences']>(
  fc.record({
    liquid: fc.boolean(),
    split: fc.constantFrom('none', 'scored', 'quarters'),
    maxTabletsPerDose: fc.integer({ min: 1, max: 12 }),
    cutFirst: fc.constantFrom('any', 'morning', 'evening'),
    switch: fc.constantFrom('no', 'ask', 'diazepam'),
    pace: fc.constantFrom('default', 'slower', 'faster'),
    strategy: fc.constantFrom('percent', 'fixed', 'linear', 'hyperbolic', 'best', 'ashton-switch', 'abrupt'),
    avoid: fc.array(
      date.map((day) => ({ from: day, to: day })),
      { maxLength: 2 },
    ),
  }),
  maybe(
    'steps',
    fc.oneof(
      fc.record({ percent: fc.integer({ min: 1, max: 50 }), everyDays: fc.integer({ min: 1, max: 60 }) }),
      fc.record({ amount: dose, everyDays: fc.integer({ min: 1, max: 60 }) }),
    ),
  ),
  maybe(
    'schedule',
    fc.array(fc.record({ days: fc.integer({ min: 1, max: 60 }), daily: dose }), { minLength: 1, maxLength: 4 }),
  ),
  maybe('weeks', fc.integer({ min: 1, max: 200 })),
);

const anyCase = merged<Case>(
  fc.record({
    title: wordNotEmpty,
    person,
    history,
    conditions: fc.uniqueArray(fc.constantFrom(...conditions), { maxLength: 4 }),
    comedication: fc.array(
      merged<object>(
        fc.record({ name: wordNotEmpty }),
        maybe('dose', fc.constant('100 mg')),
        maybe('fromDay', fc.integer({ min: -1000, max: 0 })),
        maybe('toDay', fc.integer({ min: 0, max: 1000 })),
      ),
      { maxLength: 3 },
    ),
    opioids: yesNoUnknown,
    alcohol: maybe('auditC', fc.integer({ min: 0, max: 12 })),
    suicidality: yesNoUnknown,
    offered: fc.dictionary(fc.constantFrom('cbt', 'peerSupport'), yesNoUnknown),
    goal: fc.oneof(fc.constant({ kind: 'stop' }), fc.constant({ kind: 'reduce', to: nanograms(250_000) })),
    preferences,
    products: fc.constantFrom({ country: 'uk' }, { ids: ['diazepam-tablet-10mg-uk', 'diazepam-tablet-2mg-uk'] }),
    overrides: fc.array(fc.record({ rule: fc.constant('R20'), reason: wordNotEmpty, by: wordNotEmpty }), {
      maxLength: 2,
    }),
    start: date,
    example: fc.boolean(),
  }),
  maybe('naloxoneOffered', fc.constantFrom('yes', 'no')),
  maybe(
    'decision',
    merged<object>(fc.record({ agreed: fc.constantFrom('yes', 'no') }), maybe('prescriber', wordNotEmpty)),
  ),
);

function readBack(text: unknown): unknown {
  const result = parseCaseDocument(text);
  return result.ok ? result.value : result.issues.map((found) => describeIssue(found));
}

describe('caseToDocument', () => {
  it('H4: any case written as YAML or JSON reads back to the same case, to the nanogram', () => {
    fc.assert(
      fc.property(anyCase, (theCase) => {
        const document = caseToDocument(theCase);
        expect(readBack(document)).toEqual(theCase);
        expect(readBack(toYaml(document))).toEqual(theCase);
        expect(readBack(JSON.stringify(document))).toEqual(theCase);
      }),
      { numRuns: 150 },
    );
  });

  it('writes quantities with units, and doses without a trailing zero', () => {
    const result = parseCaseDocument({
      person: { age: '40 years' },
      history: { regimen: [{ drug: 'diazepam', amount: '18.0 mg', at: ['08:00'] }], since: '2 weeks' },
      products: { country: 'uk' },
      start: '2026-12-01',
    });
    expect(result.ok && caseToDocument(result.value)).toMatchObject({
      person: { age: '40 years', weight: '70 kg' },
      history: { regimen: [{ amount: '18 mg', at: ['08:00'] }], since: '14 d' },
    });
  });

  it('writes no age where none was given, so that it is asked for again', () => {
    const result = parseCaseDocument({
      history: { regimen: [{ drug: 'diazepam', amount: '18 mg', at: ['08:00'] }], since: '2 weeks' },
      products: { country: 'uk' },
      start: '2026-12-01',
    });
    expect(result.ok && result.value.person).toMatchObject({ age: 40, ageAssumed: true });
    expect(result.ok && caseToDocument(result.value)['person']).not.toHaveProperty('age');
  });
});
