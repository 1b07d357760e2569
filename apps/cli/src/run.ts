import type { CommandDef } from 'citty';
import { BadInput, exitCodes, type ExitCode } from './exit-codes.ts';
import { writeError, writeLine } from './terminal.ts';

interface CommandEntry {
  readonly name: string;
  readonly description: string;
  /** Loaded only when asked for: starting up stays quick. */
  readonly load: () => Promise<object>;
}

const commands: readonly CommandEntry[] = [
  {
    name: 'plan',
    description: 'a case in, a taper with exact tablets out',
    load: async () => (await import('./plan.ts')).plan,
  },
  {
    name: 'simulate',
    description: 'a scenario in, curves out',
    load: async () => (await import('./simulate.ts')).simulate,
  },
  {
    name: 'drugs',
    description: 'what is known of each drug, with sources',
    load: async () => (await import('./drugs.ts')).drugs,
  },
  {
    name: 'schema',
    description: 'the JSON Schema of a document',
    load: async () => (await import('./schema.ts')).schema,
  },
  {
    name: 'model',
    description: 'check a model text, explain what the compiler found',
    load: async () => (await import('./model.ts')).model,
  },
  {
    name: 'serve',
    description: 'the app in a browser',
    load: async () => (await import('./serve.ts')).serve,
  },
];

/** Promised by the documents, not built yet. */
const later = ['trial', 'validate', 'worker', 'backup', 'restore'];

/** Runs one command line; everything that goes wrong becomes an exit code and a line. */
export async function run(rawArgs: readonly string[]): Promise<ExitCode> {
  // citty colours its help unless told otherwise before it loads.
  if (process.stdout.isTTY !== true) process.env['NO_COLOR'] = '1';
  try {
    return await dispatch(rawArgs);
  } catch (error) {
    if (error instanceof BadInput) {
      error.lines.forEach(writeError);
      return exitCodes.badInput;
    }
    const stack = error instanceof Error ? error.stack : undefined;
    const words = error instanceof Error ? error.message : String(error);
    writeError(
      `decrescendo: our fault, not yours: ${words.split('\n')[0]}; set DECRESCENDO_DEBUG=1 for details to report`,
    );
    if (process.env['DECRESCENDO_DEBUG'] && stack) writeError(stack);
    return exitCodes.ourFault;
  }
}

async function dispatch([name, ...rest]: readonly string[]): Promise<ExitCode> {
  if (name === '--version' || name === '-v') return done(await version());
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await writeLine(await help());
    return name === undefined ? exitCodes.badInput : exitCodes.done;
  }
  if (later.includes(name))
    throw new BadInput(`${name}: not in this version; decrescendo --help lists the commands there are`);
  const entry = commands.find((command) => command.name === name);
  if (!entry) {
    const { nearest } = await import('@decrescendo/schemas');
    const near = nearest(name, [...commands.map((command) => command.name), ...later]);
    throw new BadInput(
      `${name}: no such command; ${near ? `did you mean "${near}"?` : 'decrescendo --help lists them'}`,
    );
  }
  return runEntry(entry, (await entry.load()) as CommandDef, rest);
}

async function runEntry(entry: CommandEntry, command: CommandDef, rawArgs: readonly string[]): Promise<ExitCode> {
  const { renderUsage, runCommand } = await import('citty');
  if (rawArgs.some((arg) => arg === '--help' || arg === '-h'))
    return done(await renderUsage(command, { meta: { name: 'decrescendo' } }));
  const { checkOptions } = await import('./check-options.ts');
  await checkOptions(rawArgs, (command.args ?? {}) as Parameters<typeof checkOptions>[1], entry.name);
  const { result } = await runCommand(command, { rawArgs: [...rawArgs] });
  return result as ExitCode;
}

async function done(text: string): Promise<ExitCode> {
  await writeLine(text);
  return exitCodes.done;
}

async function version(): Promise<string> {
  return (await import('@decrescendo/simulator')).engineVersion;
}

async function help(): Promise<string> {
  const longest = Math.max(...commands.map(({ name }) => name.length));
  return [
    `decrescendo ${await version()}: models what benzodiazepines do to a person, and plans tapers whose tablets add up exactly`,
    '',
    'Usage: decrescendo COMMAND …',
    '',
    ...commands.map(({ name, description }) => `  ${name.padEnd(longest)}  ${description}`),
    '',
    'decrescendo COMMAND --help says more. Documents are YAML or JSON; "-" is standard input.',
    'Exit codes: 0 done, 2 bad input, 3 refused or for a specialist, 1 our fault.',
    'Research and education build: not for treating a person until classified and approved in your country.',
  ].join('\n');
}
