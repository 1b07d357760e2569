import { openStore } from '@decrescendo/store';
import type { Store } from '@decrescendo/store';
import type { CivilDate } from '@decrescendo/units';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../src/build-app.ts';
import type { Planner } from '../src/planning/planner.ts';

export interface RunningApp {
  readonly app: FastifyInstance;
  readonly store: Store;
  readonly said: string[];
  /** A request as our own page sends it: with the right host. */
  readonly ask: (
    method: InjectOptions['method'] & string,
    url: string,
    payload?: unknown,
    headers?: Record<string, string>,
  ) => Promise<LightMyRequestResponse>;
  readonly close: () => Promise<void>;
}

/** The whole app on a real PostgreSQL in a folder of its own, with a small web app to serve. */
export async function runApp(planner: Planner): Promise<RunningApp> {
  const folder = mkdtempSync(join(tmpdir(), 'dcr-server-'));
  chmodSync(folder, 0o755);
  const webRoot = join(folder, 'web');
  mkdirSync(join(webRoot, 'assets'), { recursive: true });
  writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>App</title>');
  writeFileSync(join(webRoot, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(webRoot, '.sources'), 'a hash');
  writeFileSync(join(webRoot, 'assets', 'index-abc123.js'), 'export {};');
  writeFileSync(join(webRoot, 'assets', 'plan-worker-abc123.js'), 'export {};');
  const store = await openStore({ dataFolder: join(folder, 'data') });
  const said: string[] = [];
  const app = await buildApp({
    store,
    planner,
    webRoot,
    today: () => '2026-12-01' as CivilDate,
    say: (line) => said.push(line),
  });
  return {
    app,
    store,
    said,
    ask: (method, url, payload, headers = {}) =>
      app.inject({
        method: method as 'GET',
        url,
        headers: {
          host: '127.0.0.1:8080',
          ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(payload === undefined ? {} : { payload: typeof payload === 'string' ? payload : JSON.stringify(payload) }),
      }),
    close: async () => {
      await app.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** For tests in which no plan is made. */
export const noPlanner: Planner = {
  plan: () => Promise.reject(new Error('no plan is made here')),
  write: () => Promise.reject(new Error('nothing is written here')),
};

/** A case as the product's own examples write it. */
export const exampleDocument = {
  title: 'Diazepam 20 mg a day for three years',
  person: { age: '46 years', weight: '68 kg', sex: 'female', pregnant: 'no', breastfeeding: 'no' },
  history: {
    indication: 'anxiety',
    regimen: [{ drug: 'diazepam', product: 'diazepam-tablet-10mg-uk', amount: '10 mg', at: ['08:00', '20:00'] }],
    since: '36 months',
    daysPerWeek: 7,
    source: 'prescribed',
    withdrawalHistory: 'none',
    pastTapers: [],
    lastReview: '2026-11-01',
  },
  opioids: 'no',
  suicidality: 'no',
  offered: { cbt: 'yes' },
  goal: { kind: 'stop' },
  preferences: { liquid: 'yes', split: 'scored', maxTabletsPerDose: 6, strategy: 'percent' },
  products: { country: 'uk' },
  start: '2026-12-01',
};
