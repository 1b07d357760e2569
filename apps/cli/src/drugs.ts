import { drugs as allDrugs, findDrug } from '@decrescendo/formulary';
import { defineCommand } from 'citty';
import { drugFacts } from './drug-facts.ts';
import { drugSheet, drugTable } from './drug-text.ts';
import { BadInput, exitCodes, type ExitCode } from './exit-codes.ts';
import { width, writeLine } from './terminal.ts';

export const drugs = defineCommand({
  meta: { name: 'drugs', description: 'What is known of each drug, with range, grade and source of every number' },
  args: {
    name: {
      type: 'positional',
      required: false,
      description: 'a drug by its international or brand name; without, a list',
    },
    format: {
      type: 'enum',
      options: ['text', 'json'],
      default: 'text',
      description: 'a sheet to read, or one document',
    },
    quiet: { type: 'boolean', description: 'nothing but the facts, as always' },
  },
  async run({ args }): Promise<ExitCode> {
    const [name, ...more] = args._;
    if (more.length > 0) throw new BadInput('drugs: shows one drug at a time; name one, or none for the list');
    if (name === undefined) {
      await writeLine(
        args.format === 'json' ? JSON.stringify(allDrugs().map(drugFacts), null, 2) : drugTable(allDrugs(), width()),
      );
      return exitCodes.done;
    }
    const found = findDrug(name);
    if (!found) throw new BadInput(await unknown(name));
    await writeLine(
      args.format === 'json' ? JSON.stringify(drugFacts(found), null, 2) : drugSheet(drugFacts(found), width()),
    );
    return exitCodes.done;
  },
});

async function unknown(name: string): Promise<string> {
  const { nearest } = await import('@decrescendo/schemas');
  const near = nearest(
    name,
    allDrugs().flatMap((drug) => [drug.name, ...drug.brands.map((brand) => brand.name)]),
  );
  return `${name}: no such drug in the formulary; ${near === undefined ? 'decrescendo drugs lists them' : `did you mean "${near}"?`}`;
}
