import { randomBytes } from 'node:crypto';
import { access, constants, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { BadInput } from './exit-codes.ts';

export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Whether every file could be written, asked before any work is done.
 * @throws BadInput with one line for each that could not
 */
export async function checkWritable(paths: readonly string[]): Promise<void> {
  const lines: string[] = [];
  for (const path of paths) {
    const reason = await whyNotWritable(path);
    if (reason) lines.push(`${path}: cannot be written, ${reason}; choose another path`);
  }
  const twice = paths.find((path, index) => paths.findIndex((other) => resolve(other) === resolve(path)) < index);
  if (twice !== undefined) lines.push(`${twice}: is given for two outputs; choose another path`);
  if (lines.length > 0) throw new BadInput(...lines);
}

async function whyNotWritable(path: string): Promise<string | undefined> {
  if (path === '') return 'the path is empty';
  const folder = dirname(resolve(path));
  try {
    if (!(await stat(folder)).isDirectory()) return `${folder} is not a folder`;
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? `there is no folder ${folder}`
      : `the folder ${folder} is closed to you`;
  }
  try {
    const existing = await stat(path);
    if (existing.isDirectory()) return 'it is a folder';
    await access(path, constants.W_OK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return 'it is closed to you';
  }
  return undefined;
}

/**
 * All files or none: each goes to a neighbour first and takes its name only when every one is on disk.
 * @throws BadInput where the disk refuses (full, gone)
 */
export async function writeFiles(files: readonly OutputFile[]): Promise<void> {
  const staged: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const { path, content } of files) {
      const to = resolve(path);
      // What is no ordinary file (/dev/null, a pipe) cannot be replaced by name.
      if (await isSpecial(to)) {
        await writeFile(to, content);
        continue;
      }
      const from = join(dirname(to), `.${randomBytes(6).toString('hex')}.part`);
      staged.push({ from, to });
      await writeFile(from, content, { flag: 'wx' });
    }
    for (const { from, to } of staged) await rename(from, to);
  } catch (error) {
    await Promise.all(staged.map(({ from }) => rm(from, { force: true })));
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    // The name a person gave, not that of the neighbour.
    const to = staged.find(({ from }) => from === path)?.to ?? path ?? files[0]?.path;
    throw new BadInput(`${to}: cannot be written (${code}); nothing was written, choose another path`);
  }
}

async function isSpecial(path: string): Promise<boolean> {
  try {
    return !(await stat(path)).isFile();
  } catch {
    return false;
  }
}
