import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ClientBase } from 'pg';

export interface Migration {
  /** `0001_cases_and_plans.sql`: the number is the order. */
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

const ownFolder = fileURLToPath(new URL('../migrations', import.meta.url));

/** Reads `NNNN_*.sql` of a folder, in order. Line ends are made alike first, so that a checkout on Windows has the same hash. */
export async function readMigrations(folder: string = ownFolder): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = (await readFile(`${folder}/${name}`, 'utf8')).replaceAll('\r\n', '\n');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * Brings a database up to date: each migration in its own transaction, one process at a time.
 *
 * @returns the names applied now
 * @throws  Error where an applied migration was changed, or the database knows one that this version does not
 */
export async function migrate(client: ClientBase, migrations: readonly Migration[]): Promise<readonly string[]> {
  const applied: string[] = [];
  await inTransaction(client, async () => {
    await client.query('CREATE SCHEMA IF NOT EXISTS decrescendo');
    await client.query(`CREATE TABLE IF NOT EXISTS decrescendo.migrations (
      name text PRIMARY KEY, sha256 text NOT NULL, applied timestamptz NOT NULL DEFAULT now())`);
    refuseUnknown(await readApplied(client), migrations);
  });
  for (const migration of migrations) {
    await inTransaction(client, async () => {
      const known = (await readApplied(client)).get(migration.name);
      if (known === migration.sha256) return;
      if (known !== undefined)
        throw new Error(
          `migration ${migration.name} was changed after it had been applied; put it back and write a new one`,
        );
      await client.query(migration.sql);
      await client.query('INSERT INTO decrescendo.migrations (name, sha256) VALUES ($1, $2)', [
        migration.name,
        migration.sha256,
      ]);
      applied.push(migration.name);
    });
  }
  return applied;
}

async function readApplied(client: ClientBase): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'SELECT name, sha256 FROM decrescendo.migrations',
  );
  return new Map(rows.map((row) => [row.name, row.sha256]));
}

/** Older software on newer data would write what the newer one no longer understands. */
function refuseUnknown(applied: Map<string, string>, migrations: readonly Migration[]): void {
  const known = new Set(migrations.map((migration) => migration.name));
  const newer = [...applied.keys()].filter((name) => !known.has(name));
  if (newer.length > 0)
    throw new Error(`these data were written by a newer version (${newer.join(', ')}); start that version`);
}

/** The lock is the transaction's, so it also holds through a connection pooler. */
async function inTransaction(client: ClientBase, work: () => Promise<void>): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query('SELECT pg_advisory_xact_lock(7317045)');
    await work();
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
