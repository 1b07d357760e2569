import { fail, issue, ok, type Result } from '@decrescendo/units';
import { z } from 'zod';
import { caseDocument } from './case-schema.ts';
import { planOutput } from './plan.ts';
import { scenarioDocument } from './scenario.ts';
import { simulationOutput } from './simulation.ts';

const documents = {
  case: caseDocument,
  scenario: scenarioDocument,
  plan: planOutput,
  simulation: simulationOutput,
} as const;

export type SchemaName = keyof typeof documents;
export const schemaNames = Object.keys(documents) as readonly SchemaName[];

/**
 * The JSON Schema (2020-12) of a document, by the name of the document.
 *
 * @example jsonSchema('case') // { ok: true, value: { $schema: …, title: 'case', type: 'object', … } }
 */
export function jsonSchema(name: string): Result<Record<string, unknown>> {
  if (!Object.hasOwn(documents, name))
    return fail(issue('schema-unknown', '', { text: name, known: schemaNames.join(', ') }));
  const schema = z.toJSONSchema(documents[name as SchemaName], {
    io: 'input',
    // A default stands after reading (40 for "40 years"): where it is no valid input it would mislead.
    override: ({ jsonSchema: part }) => {
      if ('default' in part && !fits(part.default, part)) delete part.default;
    },
  });
  const { $schema, ...rest } = schema;
  return ok({ $schema, title: name, ...rest } as Record<string, unknown>);
}

function fits(value: unknown, { type, anyOf }: z.core.JSONSchema.BaseSchema): boolean {
  if (anyOf) return false;
  if (type === 'string') return typeof value === 'string';
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && Object.keys(value as object).length === 0;
  return true;
}
