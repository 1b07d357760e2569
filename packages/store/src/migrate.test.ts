import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import type pg from 'pg';
import { asRole, connection, removeFolder, temporaryFolder } from '../test/folders.ts';
import { migrate, readMigrations } from './migrate.ts';
import type { Migration } from './migrate.ts';
import { inSession } from './postgres/session.ts';
import { openStore } from './open-store.ts';
import type { Store } from './open-store.ts';

const folder = temporaryFolder();
const dataFolder = join(folder, 'data');
let store: Store;

const migration = (name: string, sql: string): Migration => ({
  name,
  sql,
  sha256: createHash('sha256').update(sql).digest('hex'),
});

beforeAll(async () => {
  store = await openStore({ dataFolder });
});
afterAll(async () => {
  await store.close();
  removeFolder(folder);
});

let databases = 0;
/** A database of its own on the same server. */
async function freshDatabase(): Promise<string> {
  databases += 1;
  const name = `fresh_${databases}`;
  await asRole(dataFolder, 'owner', (client) => client.query(`CREATE DATABASE ${name}`));
  return name;
}

const inDatabase = <T>(name: string, work: (client: pg.Client) => Promise<T>): Promise<T> =>
  inSession({ ...connection(dataFolder, 'owner'), database: name }, work);

const first = migration('0001_first.sql', 'CREATE TABLE decrescendo.one (a int)');

describe('migrations', () => {
  it('are applied once and in order', async () => {
    const name = await freshDatabase();
    const second = migration('0002_second.sql', 'ALTER TABLE decrescendo.one ADD b int');
    expect(await inDatabase(name, (client) => migrate(client, [first]))).toEqual(['0001_first.sql']);
    expect(await inDatabase(name, (client) => migrate(client, [first, second]))).toEqual(['0002_second.sql']);
    expect(await inDatabase(name, (client) => migrate(client, [first, second]))).toEqual([]);
  });

  it('H42: a migration changed after it was applied stops the start', async () => {
    const name = await freshDatabase();
    await inDatabase(name, (client) => migrate(client, [first]));
    const changed = migration('0001_first.sql', 'CREATE TABLE decrescendo.one (a bigint)');
    await expect(inDatabase(name, (client) => migrate(client, [changed]))).rejects.toThrow(
      /0001_first.sql was changed/,
    );
  });

  it('H42: data of a newer version stop the start of an older one', async () => {
    const name = await freshDatabase();
    await inDatabase(name, (client) => migrate(client, [first, migration('0002_second.sql', 'SELECT 1')]));
    await expect(inDatabase(name, (client) => migrate(client, [first]))).rejects.toThrow(/newer version/);
  });

  it('H42: one that fails half-way leaves nothing of itself, and keeps those before it', async () => {
    const name = await freshDatabase();
    const broken = migration('0002_broken.sql', 'CREATE TABLE decrescendo.two (a int); SELECT 1 / 0');
    await expect(inDatabase(name, (client) => migrate(client, [first, broken]))).rejects.toThrow(/division by zero/);
    const { rows } = await inDatabase(name, (client) =>
      client.query(
        `SELECT to_regclass('decrescendo.one') IS NOT NULL AS one, to_regclass('decrescendo.two') IS NOT NULL AS two`,
      ),
    );
    expect(rows).toEqual([{ one: true, two: false }]);
  });

  it('by several processes at once are still applied once', async () => {
    const name = await freshDatabase();
    const applied = await Promise.all([1, 2, 3].map(() => inDatabase(name, (client) => migrate(client, [first]))));
    expect(applied.flat()).toEqual(['0001_first.sql']);
  });

  it('have the same hash whatever line ends a checkout writes', async () => {
    const [own] = await readMigrations();
    expect(own?.sql).not.toContain('\r');
    expect(own?.name).toBe('0001_cases_and_plans.sql');
  });
});

describe('a server of somebody else', () => {
  it('is used through its DATABASE_URL with the same tables', async () => {
    const name = await freshDatabase();
    const { host, user, password } = connection(dataFolder, 'owner');
    const url = `postgresql://${user}:${encodeURIComponent(password)}@/${name}?host=${encodeURIComponent(host)}`;
    const theirs = await openStore({ databaseUrl: url });
    const made = await theirs.cases.create({ title: 'There', document: { title: 'There' } });
    expect(made.ok).toBe(true);
    expect(theirs.ownsServer()).toBe(false);
    expect(await theirs.cases.list()).toHaveLength(1);
    expect((await store.cases.list()).filter((one) => one.title === 'There')).toEqual([]);
    await theirs.close();
  });

  it('that cannot be reached is an error at once, not a hanging start', async () => {
    await expect(openStore({ databaseUrl: 'postgresql://nobody:x@127.0.0.1:1/none' })).rejects.toThrow(/ECONNREFUSED/);
  });
});
