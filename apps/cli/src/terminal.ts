import { exitCodes } from './exit-codes.ts';

/** Standard output and error, safe against a reader that hangs up (`decrescendo drugs | head -1`). */

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  if (error.code === undefined) throw error;
  writeError(`standard output: cannot be written (${error.code}); make room or choose another place`);
  process.exit(exitCodes.badInput);
});
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** Writes to standard output and waits where the reader is slower than we are. */
export async function write(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

export async function writeLine(text: string): Promise<void> {
  await write(`${text}\n`);
}

export function writeError(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Columns to fill: the terminal's, and 100 in a pipe. */
export function width(): number {
  return Math.max(40, Math.min(process.stdout.columns || 100, 120));
}

export function onTerminal(): boolean {
  return process.stdout.isTTY === true;
}
