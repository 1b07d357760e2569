import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { asRole, connection, isAlive, postmasterPid, removeFolder, temporaryFolder } from '../../test/folders.ts';
import { openInOtherProcess } from '../../test/other-process.ts';
import { openStore } from '../open-store.ts';

const soon = { timeout: 15_000, interval: 25 };
let folder: string;
let dataFolder: string;

beforeEach(() => {
  folder = temporaryFolder();
  dataFolder = join(folder, 'data');
});
afterEach(() => removeFolder(folder));

describe('a restart', () => {
  it('H42: finds everything as it was', async () => {
    const first = await openStore({ dataFolder });
    const made = await first.cases.create({ title: 'Kept', document: { title: 'Kept', dose: '20 mg' } });
    const before = await first.events.verify();
    await first.close();
    const second = await openStore({ dataFolder });
    expect(await second.cases.list()).toEqual([
      made.ok && expect.objectContaining({ id: made.value.record.id, title: 'Kept' }),
    ]);
    expect(await second.events.verify()).toEqual(before);
    await second.close();
  });

  it('leaves no process and no socket behind', async () => {
    const store = await openStore({ dataFolder });
    const pid = postmasterPid(dataFolder);
    const { host } = connection(dataFolder, 'owner');
    expect(isAlive(pid)).toBe(true);
    await store.close();
    expect(isAlive(pid)).toBe(false);
    await vi.waitFor(() => expect(existsSync(host)).toBe(false), soon);
  });

  it('goes on after a crash whose process number now belongs to another program', async () => {
    await (await openStore({ dataFolder })).close();
    const data = join(dataFolder, 'postgres', 'data');
    writeFileSync(
      join(data, 'postmaster.pid'),
      `${process.pid}\n${data}\n1700000000\n5432\n/nowhere\n\n  1 1\nready   \n`,
    );
    const store = await openStore({ dataFolder });
    await store.ping();
    await store.close();
  });
});

describe('when the owner is killed with -9', () => {
  it('H42: PostgreSQL stops by itself and nothing that was saved is lost', async () => {
    const owner = await openInOtherProcess(dataFolder, 'Saved before the kill');
    const pid = postmasterPid(dataFolder);
    await owner.end('SIGKILL');
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), soon);
    const store = await openStore({ dataFolder });
    expect(await store.cases.get(owner.caseId)).toMatchObject({ title: 'Saved before the kill' });
    expect(await store.events.verify()).toMatchObject({ count: 1, broken: null });
    await store.close();
  });

  it('H42: a PostgreSQL that is killed too recovers what was saved', async () => {
    const owner = await openInOtherProcess(dataFolder, 'Saved before the crash');
    const pid = postmasterPid(dataFolder);
    const { host } = connection(dataFolder, 'owner');
    process.kill(pid, 'SIGKILL');
    await owner.end('SIGKILL');
    await vi.waitFor(() => expect(existsSync(host)).toBe(false), soon);
    const store = await openStore({ dataFolder });
    expect(await store.cases.get(owner.caseId)).toMatchObject({ title: 'Saved before the crash' });
    await store.close();
  });
});

describe('a second process', () => {
  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'H53: shares the running server, and takes over when the owner leaves by %s',
    async (signal) => {
      const owner = await openInOtherProcess(dataFolder, 'From the first');
      expect(owner.owns).toBe(true);
      const second = await openStore({ dataFolder });
      expect(second.ownsServer()).toBe(false);
      expect(await second.cases.get(owner.caseId)).toMatchObject({ title: 'From the first' });

      await owner.end(signal);
      // Reads go on; a server that is just leaving may still answer the first of them.
      await vi.waitFor(() => second.cases.get(owner.caseId), soon);
      await vi.waitFor(() => expect(second.ownsServer()).toBe(true), soon);
      const saved = await second.cases.update(owner.caseId, {
        revision: 1,
        title: 'Next',
        document: { title: 'Next' },
      });
      expect(saved).toMatchObject({ ok: true, value: { revision: 2 } });
      await second.close();
    },
  );

  it('that starts in the same moment does not make a second database', async () => {
    const [one, two, three] = await Promise.all(['A', 'B', 'C'].map((title) => openInOtherProcess(dataFolder, title)));
    const store = await openStore({ dataFolder });
    expect((await store.cases.list()).map((one) => one.title).sort()).toEqual(['A', 'B', 'C']);
    expect([one, two, three].filter((process) => process?.owns)).toHaveLength(1);
    expect(readdirSync(dataFolder).filter((name) => name.startsWith('postgres.new'))).toEqual([]);
    await store.close();
    await Promise.all([one, two, three].map((process) => process?.end('SIGTERM')));
  });
});

describe('a connection that is lost in the middle of a transaction', () => {
  it('H42: fails that one save, leaves nothing half-done, and not the process', async () => {
    const store = await openStore({ dataFolder });
    const made = await store.cases.create({ title: 'A', document: { title: 'A' } });
    const id = made.ok ? made.value.record.id : '';
    await asRole(dataFolder, 'owner', async (client) => {
      // The save waits for this lock, in its transaction, when its connection is cut.
      await client.query('BEGIN');
      await client.query('LOCK TABLE decrescendo.case_revisions IN ACCESS EXCLUSIVE MODE');
      const save = store.cases.update(id, { revision: 1, title: 'B', document: { title: 'B' } });
      const waiting = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'decrescendo' AND wait_event_type = 'Lock'`;
      const failed = expect(save).rejects.toThrow();
      await vi.waitFor(async () => expect((await client.query(waiting)).rowCount).toBe(1), soon);
      await failed;
      await client.query('ROLLBACK');
    });
    expect(await store.cases.get(id)).toMatchObject({ title: 'A', revision: 1 });
    expect(await store.cases.update(id, { revision: 1, title: 'C', document: { title: 'C' } })).toMatchObject({
      ok: true,
    });
    await store.close();
  });
});

describe('the place of the data', () => {
  it('may lie under a folder that only we can enter', async () => {
    const closed = temporaryFolder('closed');
    const inside = join(closed, 'data');
    const said: string[] = [];
    const store = await openStore({ dataFolder: inside, say: (line) => said.push(line) });
    await store.ping();
    await store.close();
    const cluster = join(inside, 'postgres');
    // As root the database runs under another account, which cannot enter: its data go elsewhere, and that is said.
    const elsewhere = process.getuid?.() === 0;
    expect(lstatSync(cluster).isSymbolicLink()).toBe(elsewhere);
    expect(said).toEqual(elsewhere ? [expect.stringContaining(readlinkSync(cluster))] : []);
    expect(statSync(cluster).mode & 0o077).toBe(0);
    removeFolder(closed);
  });

  it('H42: data that are gone are an error, not a reason to begin empty', async () => {
    const closed = temporaryFolder('closed');
    const inside = join(closed, 'data');
    await (await openStore({ dataFolder: inside })).close();
    const cluster = join(inside, 'postgres');
    if (lstatSync(cluster).isSymbolicLink()) rmSync(readlinkSync(cluster), { recursive: true });
    else rmSync(join(cluster, 'data'), { recursive: true });
    await expect(openStore({ dataFolder: inside })).rejects.toThrow(/gone|PG_VERSION/);
    removeFolder(closed);
  });
});

describe('the server', () => {
  it('listens on no network, checks its pages, and is sure of each commit', async () => {
    const store = await openStore({ dataFolder });
    const shown = await asRole(dataFolder, 'owner', async (client) => {
      const names = [
        'listen_addresses',
        'data_checksums',
        'fsync',
        'full_page_writes',
        'synchronous_commit',
        'password_encryption',
      ];
      const values: Record<string, string> = {};
      for (const name of names) values[name] = String((await client.query(`SHOW ${name}`)).rows[0][name]);
      return values;
    });
    expect(shown).toEqual({
      listen_addresses: '',
      data_checksums: 'on',
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
      password_encryption: 'scram-sha-256',
    });
    expect(statSync(connection(dataFolder, 'owner').host).mode & 0o077).toBe(0);
    await store.close();
  });

  it('H29: writes no value into its log, not even of a statement that failed', async () => {
    const store = await openStore({ dataFolder });
    const failed = asRole(dataFolder, 'app', (client) => client.query(`SELECT 'seventeen milligrams'::int`));
    await expect(failed).rejects.toThrow();
    await asRole(dataFolder, 'app', (client) => client.query('SELECT nothing')).catch(() => undefined);
    await store.close();
    const log = readFileSync(join(dataFolder, 'postgres.log'), 'utf8');
    expect(log).toMatch(/column "nothing" does not exist/);
    expect(log).not.toMatch(/SELECT/);
  });
});
