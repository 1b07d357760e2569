import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { removeFolder, temporaryFolder } from '../test/folders.ts';
import { openStore } from './open-store.ts';
import type { Store } from './open-store.ts';

const folder = temporaryFolder();
const dataFolder = join(folder, 'data');
let store: Store;

beforeAll(async () => {
  store = await openStore({ dataFolder });
});
afterAll(async () => {
  await store.close();
  removeFolder(folder);
});

const newCase = async (document: Record<string, unknown> = { title: 'A', dose: '20 mg' }, key?: string) => {
  const made = await store.cases.create({ title: String(document.title), document }, key);
  if (!made.ok) throw new Error(made.issues[0]?.code);
  return made.value;
};

describe('a case', () => {
  it('comes back as it was saved, and stands first in the list', async () => {
    const document = { title: 'Öz → 20 mg', doses: ['10 mg', '0.25 mg'], nested: { a: 0.1, b: null, big: 1e21 } };
    const { record, created } = await newCase(document);
    expect(created).toBe(true);
    expect(await store.cases.get(record.id)).toEqual({ ...record, document });
    expect((await store.cases.list())[0]).toMatchObject({ id: record.id, title: 'Öz → 20 mg', revision: 1 });
  });

  it('H43: three tries with one idempotency key make one case', async () => {
    const document = { title: 'Once', dose: '5 mg' };
    const tries = await Promise.all([1, 2, 3].map(() => newCase(document, 'key-1')));
    expect(new Set(tries.map((t) => t.record.id)).size).toBe(1);
    expect(tries.filter((t) => t.created)).toHaveLength(1);
    expect((await store.cases.list()).filter((c) => c.title === 'Once')).toHaveLength(1);
  });

  it('H43: an idempotency key used for another document is refused', async () => {
    await newCase({ title: 'First' }, 'key-2');
    const second = await store.cases.create({ title: 'Second', document: { title: 'Second' } }, 'key-2');
    expect(second).toMatchObject({ ok: false, issues: [{ code: 'key-reused' }] });
  });

  it('saved from two tabs at once keeps one edit and hands the other tab what stands there', async () => {
    const { record } = await newCase();
    const [one, two] = await Promise.all(
      ['15 mg', '12 mg'].map((dose) =>
        store.cases.update(record.id, { revision: 1, title: 'A', document: { title: 'A', dose } }),
      ),
    );
    const [saved, refused] = one?.ok ? [one, two] : [two, one];
    expect(saved).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(refused).toMatchObject({
      ok: false,
      issues: [{ code: 'case-changed', path: 'revision' }],
      current: saved?.ok ? saved.value : {},
    });
  });

  it('H42: an edit keeps the revision before it', async () => {
    const { record } = await newCase({ title: 'A', dose: '20 mg' });
    await store.cases.update(record.id, { revision: 1, title: 'A', document: { title: 'A', dose: '18 mg' } });
    expect(await store.cases.revision(record.id, 1)).toEqual({ title: 'A', dose: '20 mg' });
    expect(await store.cases.revision(record.id, 2)).toEqual({ title: 'A', dose: '18 mg' });
  });

  it.each(['not-an-id', '00000000-0000-4000-8000-000000000000'])(
    'that does not exist (%s) is unknown, not an accident',
    async (id) => {
      expect(await store.cases.get(id)).toBeUndefined();
      expect(await store.cases.update(id, { revision: 1, title: '', document: {} })).toMatchObject({
        ok: false,
        issues: [{ code: 'case-unknown' }],
      });
    },
  );

  it.each(['a\u0000b', 'half \ud83d'])(
    'with a character that PostgreSQL cannot hold is an issue with its place',
    async (text) => {
      const made = await store.cases.create({
        title: 'x',
        document: { title: 'x', person: { notes: ['fine', text] } },
      });
      expect(made).toMatchObject({ ok: false, issues: [{ code: 'text-unstorable', path: 'person.notes.1' }] });
    },
  );
});

describe('a plan version', () => {
  it('keeps the case as it was when the plan was made', async () => {
    const { record } = await newCase({ title: 'A', dose: '20 mg' });
    const kept = await store.plans.keep({ caseId: record.id, caseRevision: 1, plan: { steps: [1] } });
    await store.cases.update(record.id, { revision: 1, title: 'A', document: { title: 'A', dose: '10 mg' } });
    if (!kept.ok) throw new Error('not kept');
    expect(await store.plans.get(kept.value.version.id)).toMatchObject({
      number: 1,
      caseRevision: 1,
      document: { dose: '20 mg' },
      plan: { steps: [1] },
    });
  });

  it('with the same content is the version that is already there', async () => {
    const { record } = await newCase();
    const tries = await Promise.all(
      [1, 2, 3].map(() => store.plans.keep({ caseId: record.id, caseRevision: 1, plan: { b: 1, a: [0.1] } })),
    );
    const again = await store.plans.keep({ caseId: record.id, caseRevision: 1, plan: { a: [0.1], b: 1 } });
    const ids = [...tries, again].map((kept) => (kept.ok ? kept.value.version.id : ''));
    expect(new Set(ids).size).toBe(1);
    expect(await store.plans.list(record.id)).toHaveLength(1);
  });

  it('with other content gets the next number, also when several arrive at once', async () => {
    const { record } = await newCase();
    await Promise.all([1, 2, 3, 4].map((n) => store.plans.keep({ caseId: record.id, caseRevision: 1, plan: { n } })));
    expect((await store.plans.list(record.id)).map((version) => version.number)).toEqual([4, 3, 2, 1]);
  });

  it('is refused for a case or a revision that is not there', async () => {
    const { record } = await newCase();
    expect(await store.plans.keep({ caseId: record.id, caseRevision: 9, plan: {} })).toMatchObject({
      ok: false,
      issues: [{ code: 'case-unknown' }],
    });
    expect(await store.plans.list('nonsense')).toEqual([]);
    expect(await store.plans.get('nonsense')).toBeUndefined();
  });
});

describe('the log', () => {
  it('H42: tells what happened to a case in order, and its chain of hashes holds', async () => {
    const { record } = await newCase();
    await store.cases.update(record.id, { revision: 1, title: 'A', document: { title: 'A', dose: '15 mg' } });
    await store.plans.keep({ caseId: record.id, caseRevision: 2, plan: { steps: [] } });
    expect((await store.events.ofCase(record.id)).map((event) => event.kind)).toEqual([
      'case-created',
      'case-changed',
      'plan-made',
    ]);
    expect(await store.events.verify()).toMatchObject({ broken: null });
  });

  it('H29: names revisions and hashes, and nothing of what a person takes', async () => {
    const { record } = await newCase({ title: 'Secret', dose: '17.5 mg' });
    const [event] = await store.events.ofCase(record.id);
    expect(Object.keys(event?.facts ?? {}).sort()).toEqual(['contentHash', 'revision']);
    expect(JSON.stringify(event)).not.toMatch(/Secret|17\.5/);
  });

  it('grows by one for each thing done, also when many are done at once', async () => {
    const before = (await store.events.verify()).count;
    await Promise.all(Array.from({ length: 10 }, (_, n) => newCase({ title: `many ${n}` })));
    expect(await store.events.verify()).toMatchObject({ count: before + 10, broken: null });
  });
});
