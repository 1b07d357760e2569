import { readFile } from 'node:fs/promises';
import { stdin } from 'node:process';
import { fail, issue, ok, type Result } from '@decrescendo/units';

/** A document to be read: a path, or `-` for standard input. */
export async function readInput(path: string): Promise<Result<string>> {
  try {
    return decode(path === '-' ? await readAll() : await readFile(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return fail(issue('file-missing', ''));
    if (code === 'EISDIR') return fail(issue('file-is-folder', ''));
    if (code === undefined) throw error;
    return fail(issue('file-unreadable', '', { reason: code }));
  }
}

async function readAll(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array): Result<string> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail(issue('document-not-text', ''));
  }
}

/** Lines of standard input, as they come; empty ones are skipped. */
export async function* inputLines(): AsyncGenerator<string> {
  const { createInterface } = await import('node:readline');
  for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) if (line.trim() !== '') yield line;
}
