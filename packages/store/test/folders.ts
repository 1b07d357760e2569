import { chmodSync, lstatSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { inSession } from '../src/postgres/session.ts';

/** A folder of its own for one test; `open`: the database's account may walk into it, otherwise nobody but us. */
export function temporaryFolder(kind: 'open' | 'closed' = 'open'): string {
  const folder = mkdtempSync(join(tmpdir(), 'dcr-test-'));
  chmodSync(folder, kind === 'open' ? 0o755 : 0o700);
  return folder;
}

/** Removes it, and the data that went elsewhere because the account could not reach it. */
export function removeFolder(folder: string, dataFolder = join(folder, 'data')): void {
  const cluster = join(dataFolder, 'postgres');
  if (lstatSync(cluster, { throwIfNoEntry: false })?.isSymbolicLink())
    rmSync(readlinkSync(cluster), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

export function postmasterPid(dataFolder: string): number {
  return Number(readFileSync(join(dataFolder, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** How to reach the server of a data folder as one of its two roles. */
export function connection(
  dataFolder: string,
  role: 'owner' | 'app',
): { host: string; user: string; password: string; database: string } {
  const host = readFileSync(join(dataFolder, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[4] ?? '';
  const passwords = JSON.parse(readFileSync(join(dataFolder, 'postgres', 'credentials.json'), 'utf8')) as Record<
    typeof role,
    string
  >;
  return {
    host,
    user: role === 'owner' ? 'postgres' : 'decrescendo_app',
    password: passwords[role],
    database: 'decrescendo',
  };
}

/** Runs statements in one session as a role. */
export const asRole = <T>(
  dataFolder: string,
  role: 'owner' | 'app',
  work: (client: pg.Client) => Promise<T>,
): Promise<T> => inSession(connection(dataFolder, role), work);
