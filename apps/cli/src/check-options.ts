import type { ArgsDef } from 'citty';
import { BadInput } from './exit-codes.ts';

/**
 * Refuses options a command does not have, and options that lack their value: a mistyped `--formt json` must not pass unseen.
 * @throws BadInput with one line each
 */
export async function checkOptions(rawArgs: readonly string[], known: ArgsDef, command: string): Promise<void> {
  const options = Object.entries(known).filter(([, definition]) => definition.type !== 'positional');
  const lines: string[] = [];
  for (let i = 0; i < rawArgs.length; i++) {
    const written = rawArgs[i]!;
    if (written === '--') break;
    if (written === '-' || !written.startsWith('-')) continue;
    const [name = '', value] = written.replace(/^--?/, '').split(/=(.*)/s);
    const found = options.find(([option]) => option === name);
    if (!found) {
      const near = await nearestOf(
        name,
        options.map(([option]) => option),
      );
      lines.push(
        `${written}: ${command} has no such option; ${near ? `did you mean --${near}?` : `decrescendo ${command} --help lists them`}`,
      );
      continue;
    }
    const [, definition] = found;
    if (definition.type === 'boolean') {
      if (value !== undefined) lines.push(`${written}: --${name} takes no value; write it alone`);
      continue;
    }
    const given = value ?? rawArgs[++i];
    if (given === undefined || given === '')
      lines.push(`--${name}: needs a value; write --${name} ${valueHint(definition)}`);
    else if (definition.type === 'enum' && !definition.options?.includes(given)) {
      const near = await nearestOf(given, definition.options ?? []);
      lines.push(
        `--${name}: "${given}" is not known; ${near ? `did you mean ${near}?` : `use one of: ${definition.options?.join(', ')}`}`,
      );
    }
  }
  if (lines.length > 0) throw new BadInput(...lines);
}

function valueHint({ valueHint: hint }: ArgsDef[string]): string {
  return hint ?? 'VALUE';
}

/** Loaded only for a mistake. */
async function nearestOf(written: string, known: readonly string[]): Promise<string | undefined> {
  return (await import('@decrescendo/schemas')).nearest(written, known);
}
