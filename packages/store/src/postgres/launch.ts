import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chownSync, closeSync, mkdtempSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { canReach, spawnOptions } from './account.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { readPostmaster } from './postmaster.ts';

/** A PostgreSQL that this process started. It stops when `stop` is called and when this process ends in any way, kill -9 included. */
export interface Launched {
  readonly socketFolder: string;
  readonly exited: Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the server, then waits for the end of its own standard input: that comes when node closes it, and also when node dies.
 * `kill -INT` is PostgreSQL's fast shutdown: open transactions are rolled back, the data are written out.
 */
const watcher = `
exec 3<&0 </dev/null
sockets=$1; shift
"$@" 3<&- &
server=$!
( while read -r _ <&3; do :; done; kill -INT $server 2>/dev/null ) &
reader=$!
exec 3<&-
wait $server
kill $reader 2>/dev/null
rm -f "$sockets"/.s.PGSQL.*
rmdir "$sockets" 2>/dev/null
`;

/** Nothing in here can lose a committed transaction: fsync, full_page_writes and synchronous_commit stay at their safe defaults. */
const settings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  password_encryption: 'scram-sha-256',
  max_connections: '60',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The log must not hold what a person takes: no statement, no values.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/** Unix sockets have short paths: 107 bytes with the file's name. Only the database's account may enter the folder (and root). */
function makeSocketFolder(account: Account): string {
  for (const place of [tmpdir(), '/tmp', '/var/tmp']) {
    if (place.length > 70 || !canReach(account, place)) continue;
    try {
      const folder = mkdtempSync(join(place, 'decrescendo-'));
      if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
      return folder;
    } catch {
      continue;
    }
  }
  throw new Error('no temporary folder for the database socket; set TMPDIR to a folder with a short path');
}

/** Starts PostgreSQL on a cluster and waits until it answers; an aborted signal stops it again. The caller holds the start lock. */
export async function launch(
  data: string,
  binaries: Binaries,
  account: Account,
  options: { readonly logFile: string; readonly patienceMs: number; readonly signal?: AbortSignal | undefined },
): Promise<Launched> {
  const socketFolder = makeSocketFolder(account);
  const args = Object.entries({ ...settings, unix_socket_directories: socketFolder }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const log = openLog(options.logFile);
  // Its own session: Ctrl-C in a terminal is for node, which then stops the database in order.
  const child = spawn(
    '/bin/sh',
    ['-c', watcher, 'decrescendo-postgres', socketFolder, binaries.postgres, '-D', data, ...args],
    {
      ...spawnOptions(account),
      stdio: ['pipe', log, log],
      detached: true,
    },
  );
  closeSync(log);
  const exited = whenGone(child);
  const stop = async (): Promise<void> => {
    child.stdin?.end();
    await exited;
  };

  const deadline = performance.now() + options.patienceMs;
  for (;;) {
    const seen = readPostmaster(data);
    if (!options.signal?.aborted && seen?.ready && seen.socketFolder === socketFolder)
      return { socketFolder, exited, stop };
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
      throw new Error(`PostgreSQL did not start: ${lastLines(options.logFile)}`);
    if (options.signal?.aborted) {
      await stop();
      options.signal.throwIfAborted();
    }
    if (performance.now() > deadline) {
      await stop();
      throw new Error(`PostgreSQL did not become ready: ${lastLines(options.logFile)}`);
    }
    await sleep(15);
  }
}

function whenGone(child: ChildProcess): Promise<void> {
  // A pipe to a process that is gone must not bring ours down.
  child.stdin?.on('error', () => {});
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}

/** One older log is kept. */
function openLog(file: string): number {
  try {
    if (statSync(file).size > 5_000_000) renameSync(file, `${file}.1`);
  } catch {
    // There is no log yet.
  }
  return openSync(file, 'a', 0o600);
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trim().split('\n').slice(-3).join(' | ');
}
