import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs `work` while this process alone may start or make a cluster. A lock whose process is gone is taken over. PostgreSQL has a lock of
 * its own on its data, so the worst that can come of a mistake here is a start that fails and is tried again.
 *
 * @throws the signal's reason where it is aborted while waiting; Error where another living process keeps the lock longer than `patienceMs`
 */
export async function withStartLock<T>(
  {
    file,
    patienceMs,
    signal,
  }: { readonly file: string; readonly patienceMs: number; readonly signal?: AbortSignal | undefined },
  work: () => Promise<T>,
): Promise<T> {
  const deadline = performance.now() + patienceMs;
  const own = `${process.pid} ${startTime(process.pid)}`;
  for (let emptyTries = 0; !take(file, own);) {
    signal?.throwIfAborted();
    const [pid = '', started = ''] = read(file).split(' ');
    const holder = Number(pid);
    emptyTries = holder > 0 ? 0 : emptyTries + 1;
    // An empty lock is being written this very moment; a second later it is a leftover.
    const left = holder > 0 ? !isAlive(holder) || (started !== '' && started !== startTime(holder)) : emptyTries > 20;
    if (left) rmSync(file, { force: true });
    else if (performance.now() > deadline)
      throw new Error(
        `another process (${holder}) is starting the database and does not finish; stop it, then start again`,
      );
    await sleep(50);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string, own: string): boolean {
  try {
    const handle = openSync(file, 'wx', 0o600);
    writeSync(handle, own);
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, in the kernel's ticks, so that a number given to another program is not mistaken; empty where unknown. */
function startTime(pid: number): string {
  const text = read(`/proc/${pid}/stat`);
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
