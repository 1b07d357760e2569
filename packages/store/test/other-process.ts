import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Opens the built store, makes a case, says so, and keeps the store open until it is told to stop. */
const program = `
  import { openStore } from ${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)};
  const [dataFolder, title] = process.argv.slice(1);
  const store = await openStore({ dataFolder });
  const made = await store.cases.create({ title, document: { title } });
  console.log(JSON.stringify({ id: made.value.record.id, owns: store.ownsServer() }));
  process.on('SIGTERM', async () => { await store.close(); process.exit(0); });
  setInterval(() => {}, 1000);
`;

export interface OtherProcess {
  readonly caseId: string;
  readonly owns: boolean;
  /** Ends it: SIGTERM closes the store in order, SIGKILL does not. */
  readonly end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>;
}

/** Another process with the store of `dataFolder` open. It runs the built files, as people do: `tsc -b` comes before. */
export async function openInOtherProcess(dataFolder: string, title: string): Promise<OtherProcess> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, dataFolder, title], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { id, owns } = await firstLine(child);
  return {
    caseId: id,
    owns,
    end: async (signal) => {
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
  };
}

async function firstLine(child: ChildProcess): Promise<{ id: string; owns: boolean }> {
  let output = '';
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  for await (const chunk of child.stdout ?? []) {
    output += String(chunk);
    if (output.includes('\n')) return JSON.parse(output) as { id: string; owns: boolean };
  }
  throw new Error(`the other process ended early: ${errors}`);
}
