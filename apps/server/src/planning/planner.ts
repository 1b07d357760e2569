import { contentHash } from '@decrescendo/store';
import type { Plan } from '@decrescendo/taper';
import { fail, issue, ok } from '@decrescendo/units';
import type { Result } from '@decrescendo/units';
import { Worker } from 'node:worker_threads';
import type { ForecastKind } from '../read-body.ts';
import type { PlanAnswer, PlanQuestion } from './protocol.ts';

export interface Planner {
  /**
   * The plan of a case document, computed on a thread of its own so that nothing else waits. The same question is answered from memory.
   *
   * @throws Error where the engine itself fails
   */
  readonly plan: (document: Readonly<Record<string, unknown>>, forecast: ForecastKind) => Promise<Result<Plan>>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly question: PlanQuestion;
  readonly resolve: (made: Result<Plan>) => void;
  readonly reject: (error: Error) => void;
}

interface PlannerLimits {
  readonly queueLength: number;
  readonly seconds: number;
  readonly remembered: number;
}

const usualLimits: PlannerLimits = { queueLength: 20, seconds: 120, remembered: 16 };

/** Node runs no TypeScript: when the sources themselves run, as in tests, the thread is the built one. */
const usualThread = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/planning/plan-thread.js' : './plan-thread.js',
  import.meta.url,
);

export function createPlanner(limits: PlannerLimits = usualLimits, thread: URL = usualThread): Planner {
  const queue: Waiting[] = [];
  const remembered = new Map<string, Promise<Result<Plan>>>();
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

  function start(): Worker {
    const started = new Worker(thread, { resourceLimits: { maxOldGenerationSizeMb: 1024 }, env: {}, execArgv: [] });
    started.on('message', (answer: PlanAnswer) => {
      if (answer.id !== current?.question.id) return;
      finish(({ resolve, reject }) => {
        if (answer.ok) resolve(ok(answer.value));
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
    started.on('exit', () => lost(new Error('the planning thread ended')));
    // An idle thread keeps no process alive.
    started.unref();
    return started;
  }

  function next(): void {
    if (current || closed) return;
    current = queue.shift();
    if (!current) return;
    worker ??= start();
    worker.postMessage(current.question);
    clock = setTimeout(() => {
      const slow = worker;
      worker = undefined;
      void slow?.terminate();
      finish(({ resolve }) => resolve(fail(issue('took-too-long', '', { seconds: limits.seconds }))));
    }, limits.seconds * 1000);
  }

  function ask(document: Readonly<Record<string, unknown>>, forecast: ForecastKind): Promise<Result<Plan>> {
    if (queue.length >= limits.queueLength) return Promise.resolve(fail(issue('too-busy', '', {})));
    return new Promise((resolve, reject) => {
      nextId += 1;
      queue.push({ question: { id: nextId, document, forecast }, resolve, reject });
      next();
    });
  }

  return {
    plan: async (document, forecast) => {
      if (closed) throw new Error('the planner is closed');
      const key = contentHash({ document, forecast });
      const known = remembered.get(key);
      if (known) return known;
      const made = ask(document, forecast);
      remembered.set(key, made);
      const oldest = remembered.keys().next().value;
      if (remembered.size > limits.remembered && oldest !== undefined) remembered.delete(oldest);
      // Only plans are remembered, not what went wrong on the way to one.
      const forget = (): void => void (remembered.get(key) === made && remembered.delete(key));
      made.then((result) => result.ok || forget(), forget);
      return made;
    },
    close: async () => {
      closed = true;
      clearTimeout(clock);
      const left = [...(current ? [current] : []), ...queue.splice(0)];
      current = undefined;
      for (const { reject } of left) reject(new Error('the planner is closed'));
      const last = worker;
      worker = undefined;
      await last?.terminate();
    },
  };
}
