import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a running PostgreSQL says of itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly socketFolder: string;
  readonly ready: boolean;
}

/** Reads the cluster's `postmaster.pid`; undefined where there is none. */
export function readPostmaster(data: string): Postmaster | undefined {
  let text: string;
  try {
    text = readFileSync(join(data, 'postmaster.pid'), 'utf8');
  } catch {
    return undefined;
  }
  const lines = text.split('\n').map((line) => line.trim());
  return { pid: Number(lines[0]), socketFolder: lines[4] ?? '', ready: lines[7] === 'ready' };
}

/**
 * Whether that process is a PostgreSQL on these data. After a crash its number may have gone to another program, and PostgreSQL
 * would then refuse to start for ever.
 */
export function isRunning(postmaster: Postmaster, data: string): boolean {
  if (!(postmaster.pid > 0)) return false;
  try {
    process.kill(postmaster.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return commandOf(postmaster.pid)?.includes(data) ?? true;
}

/** The command line of a process; undefined where the system does not tell. */
function commandOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    const asked = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return asked.status === 0 ? asked.stdout : undefined;
  }
}
