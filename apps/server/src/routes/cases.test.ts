import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleDocument, noPlanner, runApp } from '../../test/running-app.ts';
import type { RunningApp } from '../../test/running-app.ts';

let running: RunningApp;
beforeAll(async () => {
  running = await runApp(noPlanner);
});
afterAll(() => running.close());

const create = async (document: object = exampleDocument, headers = {}) => {
  const answer = await running.ask('POST', '/api/cases', { document }, headers);
  return { status: answer.statusCode, location: answer.headers.location, ...answer.json() };
};

describe('a case over HTTP', () => {
  it('comes back word for word as it was sent', async () => {
    const made = await create();
    expect(made.status).toBe(201);
    const answer = await running.ask('GET', String(made.location));
    expect(answer.json()).toEqual({ case: made.case });
    expect(made.case).toMatchObject({ title: exampleDocument.title, revision: 1, document: exampleDocument });
    expect((await running.ask('GET', '/api/cases')).json().cases[0]).toMatchObject({
      id: made.case.id,
      title: exampleDocument.title,
    });
  });

  it('that cannot be read is refused with every fault, its place and how to mend it', async () => {
    const made = await create({
      ...exampleDocument,
      start: 'soon',
      colour: 'red',
      person: { ...exampleDocument.person, weight: '68' },
    });
    expect(made.status).toBe(422);
    const paths = made.error.issues.map((one: { path: string }) => one.path);
    expect(paths).toEqual(expect.arrayContaining(['start', 'person.weight']));
    for (const one of made.error.issues) expect(one.message).toMatch(/[a-z]{3,} .*[a-z]/i);
  });

  it('H43: sent three times with one key is one case', async () => {
    const key = { 'idempotency-key': 'a-key' };
    const tries = [
      await create(exampleDocument, key),
      await create(exampleDocument, key),
      await create(exampleDocument, key),
    ];
    expect(tries.map((made) => made.status)).toEqual([201, 200, 200]);
    expect(new Set(tries.map((made) => made.case.id)).size).toBe(1);
    expect((await create({ ...exampleDocument, title: 'Another' }, key)).status).toBe(409);
  });

  it('saved in two tabs keeps the first edit and shows it to the second', async () => {
    const made = await create();
    const put = (title: string, revision: number) =>
      running.ask('PUT', `/api/cases/${made.case.id}`, { revision, document: { ...exampleDocument, title } });
    expect((await put('First tab', 1)).json()).toMatchObject({ case: { title: 'First tab', revision: 2 } });
    const second = await put('Second tab', 1);
    expect(second.statusCode).toBe(409);
    expect(second.json()).toMatchObject({
      error: { issues: [{ code: 'case-changed', message: expect.stringContaining('look at the current one') }] },
      current: { revision: 2, document: { title: 'First tab' } },
    });
    expect((await put('Second tab', 2)).json()).toMatchObject({ case: { title: 'Second tab', revision: 3 } });
  });

  it.each(['0', 1.5, -1, null, undefined])('is not saved over revision %s', async (revision) => {
    const made = await create();
    const answer = await running.ask('PUT', `/api/cases/${made.case.id}`, { revision, document: exampleDocument });
    expect(answer.statusCode).toBe(422);
  });

  it('H8: cannot be deleted, nor can a plan: the last dose is always there to be read', async () => {
    const made = await create();
    for (const url of [`/api/cases/${made.case.id}`, '/api/cases', '/api/plans/x'])
      expect((await running.ask('DELETE', url)).statusCode).toBe(404);
    expect((await running.ask('GET', `/api/cases/${made.case.id}`)).statusCode).toBe(200);
  });

  it.each([
    '/api/cases/none',
    '/api/cases/00000000-0000-4000-8000-000000000000',
    '/api/plans/none',
    '/api/cases/none/plans',
  ])('%s is a 404 in words', async (url) => {
    const answer = await running.ask('GET', url);
    expect(answer.statusCode).toBe(404);
    expect(answer.json().error.issues[0].message).toMatch(/there is no (case|plan) none|there is no case 0/);
  });
});
