import { z } from 'zod';

const percentile = z.array(z.number());

/** The result as `decrescendo simulate --format json` writes it. */
export const simulationOutput = z
  .strictObject({
    schemaVersion: z.literal(1),
    engineVersion: z.string(),
    title: z.string(),
    time: z.strictObject({ unit: z.literal('h'), values: z.array(z.number()) }),
    series: z.array(
      z.strictObject({
        name: z.string().describe('such as plasma.diazepam'),
        unit: z.string(),
        grade: z.enum(['published', 'recalled', 'calibrated', 'assumed', 'derived']),
        typical: z.array(z.number()),
        percentiles: z
          .strictObject({
            p5: percentile,
            p10: percentile,
            p25: percentile,
            p50: percentile,
            p75: percentile,
            p90: percentile,
            p95: percentile,
          })
          .optional(),
      }),
    ),
    warnings: z.array(z.strictObject({ code: z.string(), message: z.string(), path: z.string() })),
    seed: z.number().optional(),
  })
  .describe('A simulation: curves over time; a value at a dose time is the one just before that dose');
