import { ok, type Result } from '@decrescendo/units';
import type { DocumentFormat } from '@decrescendo/schemas';
import { BadInput } from './exit-codes.ts';
import { inputLines, readInput } from './read-input.ts';

export interface NamedText {
  /** For messages: the path, `standard input`, or `line 3`. */
  readonly name: string;
  readonly text: Result<string>;
  readonly format: { readonly format?: DocumentFormat };
}

/**
 * The documents of a command line in order: each file one; with `ndjson`, each line of standard input one.
 * @throws BadInput where nothing is named
 */
export async function* eachDocument(
  files: readonly string[],
  format: string,
  command: string,
): AsyncGenerator<NamedText> {
  if (files.length === 0)
    throw new BadInput(`${command}: needs a file; write decrescendo ${command} FILE, or - for standard input`);
  if (files.filter((file) => file === '-').length > 1)
    throw new BadInput('-: standard input is named twice; name it once');
  for (const file of files) {
    if (file === '-' && format === 'ndjson') {
      for await (const { text, number } of inputLines())
        yield { name: `line ${number}`, text: ok(text), format: { format: 'json' } };
    } else {
      yield {
        name: file === '-' ? 'standard input' : file === '' ? '""' : file,
        text: await readInput(file),
        format: /\.json$/i.test(file) ? { format: 'json' } : {},
      };
    }
  }
}
