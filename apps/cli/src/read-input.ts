import { createReadStream } from 'node:fs';
import { stdin } from 'node:process';
import { fail, issue, ok, type Result } from '@decrescendo/units';

/** More bytes than any document may have, whatever its characters: an endless file (`/dev/urandom`) is not read to its end. */
const mostBytes = 16_000_000;

/** A document to be read: a path, or `-` for standard input. */
export async function readInput(path: string): Promise<Result<string>> {
  try {
    const bytes = await readAll(path === '-' ? stdin : createReadStream(path));
    return bytes === undefined ? fail(issue('document-too-large', '', { megabytes: 4 })) : decode(bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return fail(issue('file-missing', ''));
    if (code === 'EISDIR') return fail(issue('file-is-folder', ''));
    if (code === undefined) throw error;
    return fail(issue('file-unreadable', '', { reason: code }));
  }
}

/** Undefined where there is too much; the rest is left unread. */
async function readAll(stream: AsyncIterable<unknown>): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > mostBytes) return undefined;
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array): Result<string> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail(issue('document-not-text', ''));
  }
}

/** Lines of standard input, as they come, with their numbers; empty ones are skipped. */
export async function* inputLines(): AsyncGenerator<{ readonly text: string; readonly number: number }> {
  const { createInterface } = await import('node:readline');
  let number = 0;
  for await (const text of createInterface({ input: stdin, crlfDelay: Infinity })) {
    number++;
    if (text.trim() !== '') yield { text, number };
  }
}
