import { fail, issue, ok } from '@decrescendo/units';
import type { Result } from '@decrescendo/units';
import { Worker } from 'node:worker_threads';
import type { Answer, Question, TaskKind, Tasks } from './protocol.ts';

/** A thread that computes one thing after another, so that the thread that answers requests never waits. */
export interface Engine {
  /**
   * @returns what came of the task; `too-busy` where too many wait, `took-too-long` where it was stopped, `stopping` where
   *          the engine is being closed
   * @throws  Error where the engine itself fails; the next task gets a new thread
   */
  readonly run: <Kind extends TaskKind>(
    kind: Kind,
    input: Tasks[Kind]['input'],
  ) => Promise<Result<Tasks[Kind]['output']>>;
  readonly close: () => Promise<void>;
}

export interface EngineLimits {
  readonly queueLength: number;
  readonly seconds: number;
}

interface Waiting {
  readonly question: Question;
  readonly resolve: (done: Result<never>) => void;
  readonly reject: (error: Error) => void;
}

const stopping = issue('stopping', '', {});

/** Node runs no TypeScript: when the sources themselves run, as in tests, the thread is the built one. */
const builtThread = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/planning/engine-thread.js' : './engine-thread.js',
  import.meta.url,
);

export function startEngine(
  limits: EngineLimits = { queueLength: 20, seconds: 120 },
  thread: URL = builtThread,
): Engine {
  const queue: Waiting[] = [];
  let worker: Worker | undefined;
  let current: Waiting | undefined;
  let clock: NodeJS.Timeout | undefined;
  let nextId = 0;
  let closed = false;

  function finish(settle: (waiting: Waiting) => void): void {
    clearTimeout(clock);
    const done = current;
    current = undefined;
    if (done) settle(done);
    next();
  }

  function startThread(): Worker {
    const started = new Worker(thread, { resourceLimits: { maxOldGenerationSizeMb: 1024 }, env: {}, execArgv: [] });
    started.on('message', (answer: Answer) => {
      if (answer.id !== current?.question.id) return;
      finish(({ resolve, reject }) => {
        if (answer.ok) resolve(ok(answer.value as never));
        else if ('fault' in answer) reject(new Error(answer.fault));
        else resolve(fail(...answer.issues));
      });
    });
    const lost = (error: Error): void => {
      if (worker !== started) return;
      worker = undefined;
      finish(({ reject }) => reject(error));
    };
    started.on('error', lost);
    started.on('exit', () => lost(new Error('the engine thread ended')));
    // An idle thread keeps no process alive.
    started.unref();
    return started;
  }

  function next(): void {
    if (current || closed) return;
    current = queue.shift();
    if (!current) return;
    worker ??= startThread();
    worker.postMessage(current.question);
    clock = setTimeout(() => {
      const slow = worker;
      worker = undefined;
      void slow?.terminate();
      finish(({ resolve }) => resolve(fail(issue('took-too-long', '', { seconds: limits.seconds }))));
    }, limits.seconds * 1000);
  }

  return {
    run: (kind, input) => {
      if (closed) return Promise.resolve(fail(stopping));
      if (queue.length >= limits.queueLength) return Promise.resolve(fail(issue('too-busy', '', {})));
      return new Promise((resolve, reject) => {
        nextId += 1;
        queue.push({ question: { id: nextId, kind, input } as Question, resolve, reject });
        next();
      });
    },
    close: async () => {
      closed = true;
      clearTimeout(clock);
      const left = [...(current ? [current] : []), ...queue.splice(0)];
      current = undefined;
      for (const { resolve } of left) resolve(fail(stopping));
      const last = worker;
      worker = undefined;
      await last?.terminate();
    },
  };
}
