import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { prepareDataFolder } from '../data-folder.ts';
import { chooseAccount } from './account.ts';
import type { Account } from './account.ts';
import { findBinaries } from './binaries.ts';
import type { Binaries } from './binaries.ts';
import { clusterFolder, createCluster, hasCluster, readCluster } from './cluster.ts';
import type { Cluster } from './cluster.ts';
import { launch } from './launch.ts';
import type { Launched } from './launch.ts';
import { isRunning, readPostmaster } from './postmaster.ts';
import { inSession } from './session.ts';
import { withStartLock } from './start-lock.ts';

/** Where to connect, and as whom. */
export interface Endpoint {
  readonly host: string;
  readonly database: string;
  readonly owner: { readonly user: string; readonly password: string };
  readonly app: { readonly user: string; readonly password: string };
}

/** The PostgreSQL of a data folder, whichever process on this machine runs it. */
export interface EmbeddedPostgres {
  /** The running server; starts it, or takes over from a process that left, when there is none. */
  readonly endpoint: () => Promise<Endpoint>;
  /** Whether this process runs the server (another one may). */
  readonly isOwner: () => boolean;
  readonly stop: () => Promise<void>;
}

const patienceMs = 60_000;

/**
 * Opens the database of a data folder, making it at first.
 *
 * @param dataFolder made when absent
 * @param say        gets the one or two lines a person should know
 * @param signal     ends a start that is under way: `endpoint` rejects, and no server is left running
 */
export function openEmbedded(dataFolder: string, say: (line: string) => void, signal?: AbortSignal): EmbeddedPostgres {
  if (process.platform === 'win32')
    throw new Error('on Windows the built-in PostgreSQL is not started; set DATABASE_URL to a PostgreSQL 15 or newer');
  const folder = resolve(dataFolder);
  let launched: Launched | undefined;
  let sentinel: pg.Client | undefined;
  let current: Promise<Endpoint> | undefined;
  let stopped = false;

  /** A connection that does nothing but notice, at once, that the server has gone. */
  async function watch(endpoint: Endpoint): Promise<void> {
    const client = new pg.Client({ host: endpoint.host, database: 'postgres', ...endpoint.owner });
    const lost = (): void => {
      if (sentinel !== client) return;
      sentinel = undefined;
      current = undefined;
      // Another process may be the last one left: it takes over now, not at the next request.
      if (!stopped)
        obtain().catch((error: unknown) => say(`The database could not be started again: ${messageOf(error)}`));
    };
    client.on('error', lost);
    client.on('end', lost);
    await client.connect();
    sentinel = client;
  }

  async function start(): Promise<Endpoint> {
    const prepared = prepareDataFolder(folder);
    // Whoever wants words for it asks `prepareDataFolder` first.
    if (!prepared.ok) throw new Error(prepared.issues.map(({ code, fields }) => `${code}: ${fields['path']}`).join());
    return withStartLock({ file: join(folder, 'start.lock'), patienceMs, signal }, async () => {
      const made = hasCluster(folder);
      const account = chooseAccount(made ? clusterFolder(folder) : undefined);
      const binaries = findBinaries(account);
      if (!made) createCluster(folder, binaries, account, say);
      await breathe(signal);
      const found = readCluster(folder, binaries);
      return (await joinRunning(found)) ?? (await startServer(found, binaries, account));
    });
  }

  /** Another process's server, once it is ready; undefined when there is none, or it has just left. */
  async function joinRunning(cluster: Cluster): Promise<Endpoint | undefined> {
    const deadline = performance.now() + patienceMs;
    for (;;) {
      const seen = readPostmaster(cluster.data);
      if (!seen) return undefined;
      if (!isRunning(seen, cluster.data)) {
        rmSync(join(cluster.data, 'postmaster.pid'), { force: true });
        return undefined;
      }
      if (seen.ready) {
        const endpoint = endpointOf(seen.socketFolder, cluster);
        try {
          await watch(endpoint);
          return endpoint;
        } catch {
          // Leaving or just coming up; it will be one or the other in a moment.
        }
      }
      signal?.throwIfAborted();
      if (performance.now() > deadline)
        throw new Error(
          `the PostgreSQL that runs on ${cluster.data} (process ${seen.pid}) does not answer; stop it, then start again`,
        );
      await sleep(25);
    }
  }

  async function startServer(cluster: Cluster, binaries: Binaries, account: Account): Promise<Endpoint> {
    launched = await launch(cluster.data, binaries, account, {
      logFile: join(folder, 'postgres.log'),
      patienceMs,
      signal,
    });
    const own = launched;
    void own.exited.then(() => {
      if (launched === own) launched = undefined;
    });
    const endpoint = endpointOf(own.socketFolder, cluster);
    await watch(endpoint);
    await ensureDatabase(endpoint);
    return endpoint;
  }

  async function obtain(): Promise<Endpoint> {
    if (stopped) throw new Error('the store is closed');
    current ??= start().catch((error: unknown) => {
      current = undefined;
      throw error;
    });
    return current;
  }

  return {
    endpoint: obtain,
    isOwner: () => launched !== undefined,
    stop: async () => {
      stopped = true;
      await current?.catch(() => undefined);
      const client = sentinel;
      sentinel = undefined;
      await client?.end().catch(() => undefined);
      await launched?.stop();
      launched = undefined;
    },
  };
}

function endpointOf(host: string, { credentials }: Cluster): Endpoint {
  return {
    host,
    database: 'decrescendo',
    owner: { user: 'postgres', password: credentials.owner },
    app: { user: 'decrescendo_app', password: credentials.app },
  };
}

/** The database and the app's role, when they are not there yet: the role may do what the migrations grant it, and no more. */
async function ensureDatabase(endpoint: Endpoint): Promise<void> {
  await inSession({ host: endpoint.host, database: 'postgres', ...endpoint.owner }, async (client) => {
    const roles = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [endpoint.app.user]);
    if (roles.rowCount === 0) {
      const role = client.escapeIdentifier(endpoint.app.user);
      const password = client.escapeLiteral(endpoint.app.password);
      await client.query(
        `CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD ${password}`,
      );
    }
    const databases = await client.query('SELECT FROM pg_database WHERE datname = $1', [endpoint.database]);
    if (databases.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(endpoint.database)}`);
  });
}

/** Making a cluster blocks this thread for a second: a signal that came meanwhile is heard here. */
async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal?.throwIfAborted();
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
