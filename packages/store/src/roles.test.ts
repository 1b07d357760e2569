import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { asRole, removeFolder, temporaryFolder } from '../test/folders.ts';
import { openStore } from './open-store.ts';
import type { Store } from './open-store.ts';

const folder = temporaryFolder();
const dataFolder = join(folder, 'data');
let store: Store;

beforeAll(async () => {
  store = await openStore({ dataFolder });
  const made = await store.cases.create({ title: 'A', document: { title: 'A' } });
  if (!made.ok) throw new Error('not made');
  await store.plans.keep({ caseId: made.value.record.id, caseRevision: 1, plan: { steps: [] } });
});
afterAll(async () => {
  await store.close();
  removeFolder(folder);
});

const sqlOf = (role: 'owner' | 'app', statement: string) =>
  asRole(dataFolder, role, (client) => client.query(statement));

describe('what is past', () => {
  const tables = ['plan_versions', 'case_revisions', 'events'];
  const changes = tables.flatMap((table) => [
    `UPDATE decrescendo.${table} SET ${table === 'events' ? `kind = 'x'` : `document = '{}'`}`,
    `DELETE FROM decrescendo.${table}`,
    `TRUNCATE decrescendo.${table} CASCADE`,
  ]);
  it.each(changes)('H42: cannot be changed by the app: %s', async (statement) => {
    await expect(sqlOf('app', statement)).rejects.toThrow(/permission denied/);
  });
  it.each(changes)('H42: cannot be changed by the owner of the tables either: %s', async (statement) => {
    await expect(sqlOf('owner', statement)).rejects.toThrow(/append-only/);
  });
  it('H8: a case, and with it the last dose, cannot be removed', async () => {
    await expect(sqlOf('app', 'DELETE FROM decrescendo.cases')).rejects.toThrow(/permission denied/);
    await expect(sqlOf('owner', 'DELETE FROM decrescendo.cases')).rejects.toThrow(/append-only/);
  });
});

describe("the app's role", () => {
  it('is no superuser and goes round no row-level security', async () => {
    const { rows } = await sqlOf(
      'app',
      'SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user',
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false }]);
  });
  it('makes no tables', async () => {
    await expect(sqlOf('app', 'CREATE TABLE decrescendo.x (a int)')).rejects.toThrow(/permission denied/);
    await expect(sqlOf('app', 'CREATE TABLE public.x (a int)')).rejects.toThrow(/permission denied/);
  });
});

describe('the chain of events', () => {
  const events = 'decrescendo.events';
  it.each([
    ['an altered entry', `UPDATE ${events} SET facts = '{"revision": 7}' WHERE sequence = 1`, 1],
    ['a missing entry', `DELETE FROM ${events} WHERE sequence = 2`, 3],
    ['an entry moved in time', `UPDATE ${events} SET at = at - interval '1 day' WHERE sequence = 2`, 2],
  ])('H42: shows %s, even where somebody wrote past the triggers', async (_what, tampering, broken) => {
    await store.cases.create({ title: 'B', document: { title: 'B' } });
    // A session that plays a replica fires no triggers: only the owner of the server can do this.
    const pastTriggers = async (...statements: readonly string[]) =>
      asRole(dataFolder, 'owner', async (client) => {
        await client.query(`SET session_replication_role = 'replica'`);
        for (const statement of statements) await client.query(statement);
      });
    await pastTriggers(`CREATE TABLE public.kept AS SELECT * FROM ${events}`, tampering);
    expect((await store.events.verify()).broken).toBe(broken);
    await pastTriggers(
      `DELETE FROM ${events}`,
      `INSERT INTO ${events} SELECT * FROM public.kept`,
      'DROP TABLE public.kept',
    );
    expect((await store.events.verify()).broken).toBeNull();
  });
});
