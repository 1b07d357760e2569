import { z } from 'zod';
import { civilDate, clock, dateRange, mass, quantity, words, wordsNotEmpty, yesNo, yesNoUnknown } from './fields.ts';
import { personShape } from './person.ts';
import { encode, show, unknownValue } from './issue-coding.ts';

/** What a case may plausibly hold. Under 18 is not bad input: rule R2 answers it. */
const plausible = { age: { max: 120 }, weight: { min: 2, max: 300 }, height: { min: 40, max: 250 } };
const daysIn80Years = 29_220;

export const conditions = [
  'copd', 'sleep-apnoea', 'frailty', 'falls', 'dementia', 'epilepsy', 'generalised-anxiety', 'panic-disorder', 'ptsd', 'bipolar', 'psychosis',
  'depression', 'insomnia', 'substance-use-disorder', 'opioid-use-disorder', 'alcohol-dependence', 'liver-disease', 'renal-impairment',
  'myasthenia-gravis', 'palliative', 'other',
] as const; // prettier-ignore

export const countries = ['uk', 'us', 'de', 'ca', 'au'] as const;

const regimenLine = z.strictObject({
  drug: wordsNotEmpty(),
  product: wordsNotEmpty().optional(),
  amount: mass(),
  at: z.array(clock).min(1).max(24).optional(),
  asNeeded: z.strictObject({ perWeek: z.number().gt(0).max(168), max: mass() }).optional(),
});

const pastTaper = z.strictObject({
  drug: wordsNotEmpty(),
  from: mass(),
  reached: mass({ zero: true }),
  weeks: z.number().gt(0).max(2000),
  outcome: words().default(''),
});

const history = z.strictObject({
  indication: z
    .enum(['anxiety', 'panic', 'insomnia', 'muscle-spasm', 'epilepsy', 'alcohol-withdrawal', 'other', 'unknown'])
    .default('unknown'),
  regimen: z.array(regimenLine).min(1).max(20),
  since: quantity('d', '36 months', { max: daysIn80Years }).describe('how long it has been taken, such as 36 months'),
  daysPerWeek: z.number().gt(0).max(7).optional(),
  source: z.enum(['prescribed', 'above-prescribed', 'not-prescribed', 'mixed', 'unknown']).default('unknown'),
  withdrawalHistory: z.enum(['none', 'mild', 'severe', 'seizure', 'delirium', 'unknown']).default('unknown'),
  pastTapers: z.array(pastTaper).max(50).default([]),
  lastReview: civilDate.optional(),
});

const comedication = z.strictObject({
  name: wordsNotEmpty(),
  dose: wordsNotEmpty().optional(),
  since: civilDate.optional(),
  until: civilDate.optional(),
  from: quantity('d', '0 d', { signed: true }).optional(),
  to: quantity('d', '28 d', { signed: true }).optional(),
});

const goal = z.strictObject({ kind: z.enum(['stop', 'reduce']), to: mass().optional() });

const preferences = z.strictObject({
  liquid: yesNo.transform((value) => value === 'yes').default(true),
  split: z.enum(['none', 'scored', 'quarters']).default('scored'),
  maxTabletsPerDose: z.int().min(1).max(30).default(6),
  cutFirst: z.enum(['any', 'morning', 'evening']).default('any'),
  switch: z
    .union([z.literal(false).transform(() => 'no'), wordsNotEmpty()], {
      error: (raw) => (raw.input === undefined ? undefined : unknownValue(raw.input, ['no', 'ask', 'a drug name'])),
    })
    .default('ask'),
  pace: z.enum(['default', 'slower', 'faster']).default('default'),
  strategy: z.enum(['percent', 'fixed', 'linear', 'hyperbolic', 'best', 'ashton-switch', 'abrupt']).default('percent'),
  steps: z
    .strictObject({
      percent: z.number().gt(0).max(100).optional(),
      amount: mass().optional(),
      every: quantity('d', '14 d', { min: 1, max: 365, whole: true }).default(14),
    })
    .optional(),
  schedule: z
    .array(z.strictObject({ days: z.int().min(1).max(3650), daily: mass({ zero: true }) }))
    .min(1)
    .max(500)
    .optional(),
  avoid: z.array(dateRange).max(100).default([]),
  weeks: z.int().min(1).max(520).optional(),
});

const products = z.union([z.strictObject({ country: z.enum(countries) }), z.array(wordsNotEmpty()).min(1).max(200)], {
  error: (raw) => productsIssue(raw.input),
});

function productsIssue(input: unknown): string | undefined {
  if (input === undefined) return undefined;
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) {
    const { country, ...others } = input as Record<string, unknown>;
    const [other] = Object.keys(others);
    if (other !== undefined) return encode('products-key', { key: other });
    return country === undefined ? encode('products-wrong', { text: show(input) }) : unknownValue(country, countries);
  }
  return encode('products-wrong', { text: show(input) });
}

/** A case as people write it. */
export const caseDocument = z
  .strictObject({
    schemaVersion: z.literal(1).optional(),
    title: words().default('Untitled case'),
    person: z
      .strictObject({
        ...personShape(plausible),
        age: quantity('year', '46 years', plausible.age).optional(),
        pregnant: yesNoUnknown.optional(),
        breastfeeding: yesNoUnknown.optional(),
      })
      .prefault({}),
    history,
    conditions: z.array(z.enum(conditions)).max(50).default([]),
    comedication: z.array(comedication).max(100).default([]),
    opioids: yesNoUnknown.default('unknown'),
    naloxoneOffered: yesNo.optional(),
    alcohol: z.strictObject({ auditC: z.int().min(0).max(12).optional() }).default({}),
    suicidality: yesNoUnknown.default('unknown'),
    offered: z
      .record(z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,40}$/), yesNoUnknown)
      .describe('what was offered, such as { cbt: yes }')
      .default({}),
    goal: goal.default({ kind: 'stop' }),
    preferences: preferences.prefault({}),
    products: products.describe('{ country: uk }, or a list of product ids'),
    overrides: z
      .array(z.strictObject({ rule: wordsNotEmpty(), reason: wordsNotEmpty(), by: wordsNotEmpty() }))
      .max(100)
      .default([]),
    start: civilDate,
    decision: z.strictObject({ agreed: yesNo, prescriber: words().optional() }).optional(),
    example: yesNo.transform((value) => value === 'yes').default(false),
  })
  .describe('A case: who takes what since when, and what is wished');

export type CaseDocument = z.output<typeof caseDocument>;
