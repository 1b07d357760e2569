import type { Plan } from '@decrescendo/taper';
import { parseWith, type DocumentResult } from './parse.ts';
import { planOutput } from './plan.ts';
import type { DocumentFormat } from './read-text.ts';

/**
 * A plan as `decrescendo plan --format json` wrote it, read back: its form alone is checked, never whether its doses are right.
 * A plan that comes from outside is a claim; only the taper can say what it is worth.
 */
export function parsePlanDocument(
  input: unknown,
  options: { readonly format?: DocumentFormat } = {},
): DocumentResult<Plan> {
  return parseWith(planOutput, input, options.format, (document) => document as unknown as Plan);
}
