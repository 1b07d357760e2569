import type { SimulationResult } from '@decrescendo/simulator';
import type { Case, Item, Plan } from '@decrescendo/taper';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { caseDocument, conditions } from './case-schema.ts';
import { planOutput } from './plan.ts';
import { simulationOutput } from './simulation.ts';

/** Types without `readonly` and without brands, so that two descriptions of one document can be held against each other. */
type Plain<T> = T extends string
  ? string extends T
    ? string
    : T extends `${infer _}`
      ? T
      : string
  : T extends number
    ? number
    : T extends readonly (infer U)[]
      ? Plain<U>[]
      : T extends object
        ? { -readonly [K in keyof T]: Plain<T[K]> }
        : T;

type PlanDocument = z.output<typeof planOutput>;
type SimulationDocument = z.output<typeof simulationOutput>;

describe('published outputs', () => {
  it('a plan has exactly the keys of the published schema, at every level', () => {
    expectTypeOf<keyof PlanDocument>().toEqualTypeOf<keyof Plan>();
    expectTypeOf<keyof PlanDocument['steps'][number]>().toEqualTypeOf<keyof Plan['steps'][number]>();
    expectTypeOf<keyof PlanDocument['alternatives'][number]>().toEqualTypeOf<keyof Plan['alternatives'][number]>();
    expectTypeOf<keyof PlanDocument['findings'][number]>().toEqualTypeOf<keyof Plan['findings'][number]>();
    expectTypeOf<PlanDocument['status']>().toEqualTypeOf<Plan['status']>();
    expectTypeOf<PlanDocument['strategy']>().toEqualTypeOf<Plan['strategy']>();
    expectTypeOf<PlanDocument['levelOfCare']['level']>().toEqualTypeOf<Plan['levelOfCare']['level']>();
    expectTypeOf<Plain<Plan>>().toExtend<Plain<PlanDocument>>();
    expectTypeOf<Plain<Item>>().toExtend<Plain<PlanDocument['steps'][number]['doses'][number]['items'][number]>>();
  });

  it('a simulation has exactly the keys of the published schema, and what the command adds', () => {
    expectTypeOf<keyof SimulationDocument>().toEqualTypeOf<
      keyof SimulationResult | 'schemaVersion' | 'engineVersion'
    >();
    expectTypeOf<Plain<SimulationResult>>().toExtend<
      Plain<Omit<SimulationDocument, 'schemaVersion' | 'engineVersion'>>
    >();
  });

  it('a case knows the words of the taper, no more and no fewer', () => {
    type Document = z.output<typeof caseDocument>;
    expectTypeOf<Document['history']['indication']>().toEqualTypeOf<Case['history']['indication']>();
    expectTypeOf<Document['history']['source']>().toEqualTypeOf<Case['history']['source']>();
    expectTypeOf<Document['history']['withdrawalHistory']>().toEqualTypeOf<Case['history']['withdrawalHistory']>();
    expectTypeOf<Document['preferences']['strategy']>().toEqualTypeOf<Case['preferences']['strategy']>();
    expectTypeOf<Document['preferences']['split']>().toEqualTypeOf<Case['preferences']['split']>();
    expectTypeOf<Document['opioids']>().toEqualTypeOf<Case['opioids']>();
    expectTypeOf<(typeof conditions)[number]>().toExtend<Case['conditions'][number]>();
  });

  it('refuses a plan with a key nobody published', () => {
    expect(planOutput.safeParse({ schemaVersion: 1, secret: 1 }).success).toBe(false);
    expect(simulationOutput.safeParse({ schemaVersion: 1 }).success).toBe(false);
  });
});
