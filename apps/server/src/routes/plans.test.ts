import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '@decrescendo/taper';
import { exampleDocument, runApp } from '../../test/running-app.ts';
import type { RunningApp } from '../../test/running-app.ts';
import { startEngine } from '../planning/engine.ts';
import type { Engine } from '../planning/engine.ts';
import { createPlanner } from '../planning/planner.ts';

/** The real engine on its real thread: slow enough that one plan serves several tests. */
let engine: Engine;
let running: RunningApp;
let caseId: string;
let made: { id: string; plan: Plan; document: object; number: number };

beforeAll(async () => {
  engine = startEngine();
  running = await runApp(createPlanner(engine));
  caseId = (await running.ask('POST', '/api/cases', { document: exampleDocument })).json().case.id;
  const answer = await running.ask('POST', `/api/cases/${caseId}/plans`, { forecast: 'quick' });
  expect(answer.statusCode).toBe(201);
  made = answer.json().plan;
});
afterAll(async () => {
  await engine.close();
  await running.close();
});

describe('a plan over HTTP', () => {
  it('is made here from the stored case, kept with it, and read back the same', async () => {
    expect(made.document).toEqual(exampleDocument);
    expect(made.plan.steps.length).toBeGreaterThan(5);
    expect(made.plan.steps.at(-1)?.dailyMcg).toBe(0);
    const answer = await running.ask('GET', `/api/plans/${made.id}`);
    expect(answer.json().plan).toEqual(made);
    expect((await running.ask('GET', `/api/cases/${caseId}/plans`)).json().plans).toEqual([
      expect.objectContaining({ id: made.id, number: 1 }),
    ]);
  });

  it('H43: asked for three times more is still one version', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => running.ask('POST', `/api/cases/${caseId}/plans`, { forecast: 'quick' })),
    );
    expect(answers.map((answer) => [answer.statusCode, answer.json().plan.id])).toEqual(
      answers.map(() => [200, made.id]),
    );
    expect((await running.ask('GET', `/api/cases/${caseId}/plans`)).json().plans).toHaveLength(1);
  });

  it('H16: stays as it was when the case changes afterwards', async () => {
    const other = (await running.ask('POST', '/api/cases', { document: exampleDocument })).json().case;
    const plan = (await running.ask('POST', `/api/cases/${other.id}/plans`, { forecast: 'quick' })).json().plan;
    await running.ask('PUT', `/api/cases/${other.id}`, {
      revision: 1,
      document: { ...exampleDocument, title: 'Changed' },
    });
    expect((await running.ask('GET', `/api/plans/${plan.id}`)).json().plan).toMatchObject({
      caseRevision: 1,
      document: exampleDocument,
    });
  });

  it('is never taken from whoever asks', async () => {
    const forged = { ...made.plan, status: 'agreed' };
    const answer = await running.ask('POST', `/api/cases/${caseId}/plans`, { plan: forged });
    expect([answer.statusCode, answer.json().error.issues[0].code]).toEqual([422, 'key-unknown']);
    const written = await running.ask('POST', '/api/export/md', { plan: forged });
    expect(written.statusCode).toBe(422);
  });

  it('of an unknown kind of forecast is refused in words', async () => {
    const answer = await running.ask('POST', `/api/cases/${caseId}/plans`, { forecast: 'best' });
    expect(answer.json().error.issues).toEqual([
      expect.objectContaining({ code: 'forecast-unknown', message: expect.stringContaining('quick or full') }),
    ]);
  });

  it('does not keep others waiting while it is made', async () => {
    const document = { ...exampleDocument, title: 'Not asked before' };
    const order: string[] = [];
    const plan = running
      .ask('POST', '/api/export/json', { document, forecast: 'quick' })
      .then(() => order.push('plan'));
    // Long enough for the request to have reached the engine.
    await new Promise((resolve) => setTimeout(resolve, 20));
    await running.ask('GET', '/health').then(() => order.push('health'));
    await plan;
    expect(order).toEqual(['health', 'plan']);
  });

  it('H9: that is refused still says to go on with the present dose', async () => {
    const document = { ...exampleDocument, title: 'Pregnant', person: { ...exampleDocument.person, pregnant: 'yes' } };
    const stored = (await running.ask('POST', '/api/cases', { document })).json().case;
    const answer = await running.ask('POST', `/api/cases/${stored.id}/plans`, { forecast: 'quick' });
    expect(answer.statusCode).toBe(201);
    const { plan } = answer.json().plan as { plan: Plan };
    expect(['refused', 'specialist']).toContain(plan.status);
    expect(plan.continue.regimen.map(({ drug, mcg }) => [drug, mcg])).toEqual([
      ['diazepam', 10_000],
      ['diazepam', 10_000],
    ]);
  });
});

describe('a plan as a file', () => {
  const head: Record<string, RegExp> = {
    pdf: /^%PDF-1\./,
    ics: /^BEGIN:VCALENDAR/,
    csv: /^\W?step|^[a-z_]+,/,
    md: /^# /,
    json: /^\{/,
  };

  it.each(Object.keys(head))('H16: %s bears its version in its name', async (format) => {
    const answer = await running.ask('GET', `/api/plans/${made.id}/export/${format}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="decrescendo-plan-${made.plan.version}.${format}"`,
    );
    expect(answer.rawPayload.toString('utf8')).toMatch(head[format] ?? /never/);
  });

  it.each(['ics', 'csv', 'md'])('H16: %s bears its version and its warning inside', async (format) => {
    const text = (await running.ask('GET', `/api/plans/${made.id}/export/${format}`)).payload
      .replaceAll('\r\n ', '')
      .replaceAll(/\s+/g, ' ');
    expect(text).toContain(made.plan.version);
    expect(text).toContain('not for treating a person');
  });

  it('of a case that is kept nowhere is the same as of the kept one, and keeps nothing', async () => {
    const before = (await running.ask('GET', '/api/cases')).json().cases.length;
    const answer = await running.ask('POST', '/api/export/csv', { document: exampleDocument, forecast: 'quick' });
    const kept = await running.ask('GET', `/api/plans/${made.id}/export/csv`);
    expect(answer.payload).toBe(kept.payload);
    expect((await running.ask('GET', '/api/cases')).json().cases).toHaveLength(before);
  });

  it('of a document that cannot be read is refused with its faults', async () => {
    const answer = await running.ask('POST', '/api/export/csv', { document: { ...exampleDocument, start: 'soon' } });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().error.issues[0].path).toBe('start');
  });

  it('of a schedule that rises is refused in words', async () => {
    const document = {
      ...exampleDocument,
      preferences: { ...exampleDocument.preferences, schedule: [{ days: 14, daily: '30 mg' }] },
    };
    const answer = await running.ask('POST', '/api/export/csv', { document });
    expect(answer.statusCode).toBe(422);
    const found = answer.json().error.issues.find(({ code }: { code: string }) => code === 'schedule-rises');
    expect(found.message).toMatch(/: 30\smg is more than 20\smg before it; a taper never rises/);
  });

  it.each([
    ['us', { country: 'us' }, '911', '988'],
    ['de', { country: 'de' }, '112', '0800 111 0 111'],
    ['au, by the tablets alone', ['diazepam-tablet-5mg-au'], '000', '13 11 14'],
  ])('H49: that is refused has the numbers of the person’s own country: %s', async (_, products, ...numbers) => {
    const regimen = [{ drug: 'diazepam', amount: '10 mg', at: ['08:00', '20:00'] }];
    const document = {
      ...exampleDocument,
      person: { ...exampleDocument.person, pregnant: 'yes' },
      history: { ...exampleDocument.history, regimen },
      products,
    };
    const stored = (await running.ask('POST', '/api/cases', { document })).json().case;
    const version = (await running.ask('POST', `/api/cases/${stored.id}/plans`, { forecast: 'quick' })).json().plan;
    expect(version.plan.steps).toEqual([]);
    for (const answer of [
      await running.ask('GET', `/api/plans/${version.id}/export/md`),
      await running.ask('POST', '/api/export/md', { document, forecast: 'quick' }),
    ]) {
      expect(answer.statusCode).toBe(200);
      for (const number of numbers) expect(answer.payload).toContain(number);
    }
  });

  it('of a format nobody writes is a 404 that names those there are', async () => {
    const answer = await running.ask('GET', `/api/plans/${made.id}/export/docx`);
    expect(answer.statusCode).toBe(404);
    expect(answer.json().error.issues[0].message).toContain('pdf, ics, csv, md, json');
  });
});
