import { afterEach, describe, expect, it } from 'vitest';
import { startEngine } from './engine.ts';
import type { Engine, EngineLimits } from './engine.ts';

let engine: Engine | undefined;
afterEach(() => engine?.close());

/** An engine whose thread runs a few lines of ours: `answer(question)` posts what comes of a task. */
function withThread(lines: string, limits: Partial<EngineLimits> = {}): Engine {
  const program = `import { parentPort } from 'node:worker_threads';
    const answer = (id, value) => parentPort.postMessage({ id, ok: true, value });
    let asked = 0;
    parentPort.on('message', ({ id, input }) => { asked += 1; ${lines} });`;
  engine = startEngine(
    { queueLength: 20, seconds: 20, ...limits },
    new URL(`data:text/javascript,${encodeURIComponent(program)}`),
  );
  return engine;
}

const ask = (running: Engine, word: string) => running.run('plan', { document: { word }, forecast: 'quick' });

describe('the engine', () => {
  it('gives each question its own answer, in turn', async () => {
    const running = withThread(`setTimeout(() => answer(id, input.document.word + asked), 5);`);
    const done = await Promise.all(['a', 'b', 'c'].map((word) => ask(running, word)));
    expect(done).toEqual(['a1', 'b2', 'c3'].map((value) => ({ ok: true, value })));
  });

  it('hands on what is wrong with a document', async () => {
    const running = withThread(
      `parentPort.postMessage({ id, ok: false, issues: [{ code: 'unit-missing', path: 'x', fields: {} }] });`,
    );
    expect(await ask(running, 'a')).toEqual({ ok: false, issues: [{ code: 'unit-missing', path: 'x', fields: {} }] });
  });

  it('goes on with a new thread after one that broke', async () => {
    const running = withThread(`if (input.document.word === 'break') process.exit(3); else answer(id, asked);`);
    expect(await ask(running, 'a')).toEqual({ ok: true, value: 1 });
    const [broken, next] = await Promise.allSettled([ask(running, 'break'), ask(running, 'b')]);
    expect(broken.status).toBe('rejected');
    expect(next).toMatchObject({ status: 'fulfilled', value: { ok: true, value: 1 } });
  });

  it('goes on with a new thread after an exception that nobody caught', async () => {
    const running = withThread(
      `if (input.document.word === 'throw') throw new Error('deep inside'); else answer(id, asked);`,
    );
    const [broken, next] = await Promise.allSettled([ask(running, 'throw'), ask(running, 'b')]);
    expect(broken).toMatchObject({ status: 'rejected', reason: { message: 'deep inside' } });
    expect(next).toMatchObject({ status: 'fulfilled', value: { ok: true } });
  });

  it('stops a plan that takes too long, says so, and makes the next one', async () => {
    const running = withThread(`if (input.document.word === 'for ever') { for (;;); } else answer(id, asked);`, {
      seconds: 0.3,
    });
    const [slow, next] = await Promise.all([ask(running, 'for ever'), ask(running, 'b')]);
    expect(slow).toMatchObject({ ok: false, issues: [{ code: 'took-too-long' }] });
    expect(next).toMatchObject({ ok: true });
  });

  it('refuses more than can wait', async () => {
    const running = withThread(`setTimeout(() => answer(id, asked), 20);`, { queueLength: 2 });
    const done = await Promise.all(['a', 'b', 'c', 'd'].map((word) => ask(running, word)));
    expect(done.map((one) => one.ok)).toEqual([true, true, true, false]);
    expect(done[3]).toMatchObject({ issues: [{ code: 'too-busy' }] });
  });

  it('gives up what waits when it is closed', async () => {
    const running = withThread(``);
    const waiting = Promise.all([ask(running, 'a'), ask(running, 'b')]);
    await running.close();
    const stopping = { ok: false, issues: [{ code: 'stopping', path: '', fields: {} }] };
    expect(await waiting).toEqual([stopping, stopping]);
    expect(await ask(running, 'c')).toEqual(stopping);
  });
});
