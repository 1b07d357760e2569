import { describe, expect, it } from 'vitest';
import { jsonSchema, schemaNames } from './json-schema.ts';

describe('jsonSchema', () => {
  it.each(schemaNames)('publishes %s, closed to unknown keys at the top', (name) => {
    const schema = jsonSchema(name);
    expect(schema).toMatchObject({ ok: true, value: { title: name, type: 'object', additionalProperties: false } });
  });

  it('asks of a case what cannot be guessed, and only that', () => {
    const schema = jsonSchema('case');
    expect(schema.ok && schema.value['required']).toEqual(['history', 'products', 'start']);
  });

  it('describes what people write, not what is read from it: an age is text with a unit', () => {
    const schema = jsonSchema('scenario');
    expect(schema).toMatchObject({ value: { properties: { person: { properties: { age: { type: 'string' } } } } } });
    expect(JSON.stringify(schema)).not.toMatch(/"default":40/);
  });

  it('names what it has when asked for something else', () => {
    expect(jsonSchema('plam')).toEqual({
      ok: false,
      issues: [
        { code: 'schema-unknown', path: '', fields: { text: 'plam', known: 'case, scenario, plan, simulation' } },
      ],
    });
    expect(jsonSchema('toString').ok).toBe(false);
  });
});
