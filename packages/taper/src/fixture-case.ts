import { fromMilligrams, type CivilDate } from '@decrescendo/units';
import type { Case } from './types.ts';

type Deep<T> = { readonly [K in keyof T]?: T[K] };

/** A case with everything asked and answered, to change one thing at a time in tests. */
export function exampleCase(
  change: {
    readonly person?: Deep<Case['person']>;
    readonly history?: Deep<Case['history']>;
    readonly preferences?: Deep<Case['preferences']>;
    readonly rest?: Deep<Case>;
  } = {},
): Case {
  return {
    title: 'Diazepam 20 mg a day for three years',
    person: {
      age: 46,
      weight: 68,
      height: 168,
      sex: 'female',
      liver: 'normal',
      smoker: false,
      genotype: { CYP2C19: 'normal', CYP3A5: 'nonexpressor' },
      parameters: {},
      pregnant: 'no',
      breastfeeding: 'no',
      ...change.person,
    },
    history: {
      indication: 'anxiety',
      regimen: [{ drug: 'diazepam', amount: fromMilligrams(10), at: [480, 1200] }],
      sinceDays: 1096,
      daysPerWeek: 7,
      source: 'prescribed',
      withdrawalHistory: 'none',
      pastTapers: [],
      lastReview: '2026-11-01' as CivilDate,
      ...change.history,
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
      ...change.preferences,
    },
    products: { country: 'uk' },
    overrides: [],
    start: '2026-12-01' as CivilDate,
    decision: { agreed: 'yes', prescriber: 'Dr Example' },
    example: true,
    ...change.rest,
  };
}

/** One drug at given times, the same dose at each. */
export function taking(
  drug: string,
  mg: number,
  at: readonly number[] = [480, 1200],
  product?: string,
): Pick<Case['history'], 'regimen'> {
  return { regimen: [{ drug, amount: fromMilligrams(mg), at, ...(product ? { product } : {}) }] };
}
