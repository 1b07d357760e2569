import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, vi } from 'vitest';
import { run } from '../src/run.ts';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  /** Lines on standard error. */
  readonly err: readonly string[];
}

/** Runs a command line in this process, with both outputs caught. What needs a real process is in `process.test.ts`. */
export async function cli(...args: readonly string[]): Promise<Outcome> {
  const chunks = { out: [] as Buffer[], err: [] as Buffer[] };
  const into = (list: Buffer[]) => (chunk: unknown) => {
    list.push(Buffer.from(chunk as string));
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(into(chunks.out) as typeof process.stdout.write),
    vi.spyOn(process.stderr, 'write').mockImplementation(into(chunks.err) as typeof process.stderr.write),
  ];
  try {
    const code = await run(args);
    const err = Buffer.concat(chunks.err).toString();
    return { code, out: Buffer.concat(chunks.out).toString(), err: err.split('\n').filter((line) => line !== '') };
  } finally {
    spies.forEach((spy) => spy.mockRestore());
  }
}

/** A folder that goes with the test file. */
export function temporaryFolder(): {
  readonly path: string;
  readonly file: (name: string, text: string | Uint8Array) => string;
} {
  const path = mkdtempSync(join(tmpdir(), 'decrescendo-cli-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    file(name, text) {
      const whole = join(path, name);
      writeFileSync(whole, text);
      return whole;
    },
  };
}
