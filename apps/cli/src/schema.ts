import { jsonSchema, schemaNames } from '@decrescendo/schemas';
import { defineCommand } from 'citty';
import { BadInput, exitCodes, type ExitCode } from './exit-codes.ts';
import { line } from './report.ts';
import { writeLine } from './terminal.ts';

export const schema = defineCommand({
  meta: { name: 'schema', description: `The JSON Schema of a document: ${schemaNames.join(', ')}` },
  args: {
    name: { type: 'positional', required: false, description: `one of: ${schemaNames.join(', ')}` },
    format: { type: 'enum', options: ['json'], default: 'json', description: 'JSON Schema is JSON' },
    quiet: { type: 'boolean', description: 'nothing but the schema, as always' },
  },
  async run({ args }): Promise<ExitCode> {
    if (args.name === undefined) throw new BadInput(`schema: needs a name; use one of: ${schemaNames.join(', ')}`);
    const found = jsonSchema(args.name);
    if (!found.ok) throw new BadInput(...found.issues.map(line));
    await writeLine(JSON.stringify(found.value, null, 2));
    return exitCodes.done;
  },
});
