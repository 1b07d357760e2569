import { z } from 'zod';

/** The plan as `decrescendo plan --format json` writes it. */

const date = z.string().describe('a date, 2026-12-01');
const mcg = z.number().min(0).describe('micrograms, exact, at most three decimals');
const strategy = z.enum(['percent', 'fixed', 'linear', 'hyperbolic', 'best', 'ashton-switch', 'abrupt']);
const spread = z.strictObject({ p10: z.number(), p50: z.number(), p90: z.number() });

const item = z.union([
  z.strictObject({
    product: z.string(),
    count: z.number().gt(0).describe('tablets or capsules; halves and quarters where scored'),
  }),
  z.strictObject({ product: z.string(), mL: z.number().gt(0), drops: z.int().min(1).optional() }),
]);

const step = z.strictObject({
  index: z.int().min(1),
  from: date,
  days: z.int().min(1),
  dailyMcg: mcg,
  changePercent: z.number().describe('against the step before; the first against the present dose'),
  doses: z.array(z.strictObject({ time: z.string(), mcg, items: z.array(item) })),
  why: z.strictObject({ code: z.string(), text: z.string() }),
});

const forecast = z.strictObject({
  time: z.strictObject({ unit: z.literal('d'), values: z.array(z.number()) }),
  series: z.array(
    z.strictObject({
      name: z.string(),
      unit: z.string(),
      grade: z.string(),
      typical: z.array(z.number()),
      percentiles: z.strictObject({ p10: z.array(z.number()), p50: z.array(z.number()), p90: z.array(z.number()) }),
    }),
  ),
});

const alternative = z.strictObject({
  strategy,
  weeks: z.number(),
  steps: z.int(),
  peakWithdrawal: spread.optional(),
  areaUnderWithdrawal: spread.optional(),
  symptomDays: spread.optional(),
  worstWeek: z.number().optional(),
  schedule: z.array(z.strictObject({ from: date, days: z.int(), dailyMcg: mcg })),
  forecast: forecast.optional(),
});

const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(['BLOCK', 'HARD', 'WARN', 'INFO']),
  text: z.string(),
  source: z.string(),
  path: z.string(),
  overridden: z.strictObject({ reason: z.string(), by: z.string() }).optional(),
});

export const planOutput = z
  .strictObject({
    schemaVersion: z.literal(1),
    engineVersion: z.string(),
    title: z.string(),
    status: z.enum(['refused', 'specialist', 'needs-prescriber', 'draft', 'agreed']),
    strategy,
    drug: z.string(),
    start: date,
    end: date,
    steps: z.array(step),
    supply: z.array(
      z.strictObject({
        product: z.string(),
        needed: z.number(),
        dispense: z.number(),
        packs: z.number(),
        period: z.string(),
      }),
    ),
    findings: z.array(finding),
    levelOfCare: z.strictObject({
      level: z.enum(['emergency', 'inpatient', 'specialist', 'primary-care', 'self-management']),
      reasons: z.array(z.string()),
    }),
    forecast,
    alternatives: z.array(alternative),
    continue: z.strictObject({
      regimen: z.array(z.strictObject({ time: z.string(), drug: z.string(), mcg })),
      text: z.string(),
    }),
    seed: z.number(),
    example: z.boolean(),
    version: z.string(),
  })
  .describe('A plan: exact steps, what they met, what is forecast');
