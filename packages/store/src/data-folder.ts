import { fail, issue, ok } from '@decrescendo/units';
import type { Result } from '@decrescendo/units';
import { chmodSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** PostgreSQL's own paths hold 1023 bytes, and it adds names of its own below ours. */
const longestPath = 900;

/**
 * Makes the folder where the data are to be, when it is not there yet (ours alone; for root one that the database's account may walk
 * through), and tries whether it can be written in.
 *
 * @returns the full path; `data-folder-is-file`, `data-folder-too-long`, `data-folder-unwritable`
 */
export function prepareDataFolder(dataFolder: string): Result<string> {
  const folder = resolve(dataFolder);
  const path = folder.length > 200 ? `${folder.slice(0, 199)}…` : folder;
  if (Buffer.byteLength(folder) > longestPath)
    return fail(issue('data-folder-too-long', 'data', { path, bytes: longestPath }));
  try {
    if (makeFolder(folder)) chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
    const probe = join(folder, `.write-test-${process.pid}`);
    writeFileSync(probe, '', { mode: 0o600 });
    rmSync(probe);
    return ok(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR' || code === 'EEXIST') return fail(issue('data-folder-is-file', 'data', { path }));
    if (code === 'ENAMETOOLONG') return fail(issue('data-folder-too-long', 'data', { path, bytes: longestPath }));
    return fail(issue('data-folder-unwritable', 'data', { path, reason: code ?? String(error) }));
  }
}

/** One folder after another: where the system lets nobody make one, such as /proc, Node's own recursion never ends. @returns whether it was made now */
function makeFolder(folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return false;
  if (!found && dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    // Another process was quicker.
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return false;
    throw error;
  }
}
