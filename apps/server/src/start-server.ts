import { openStore, prepareDataFolder } from '@decrescendo/store';
import { fail, issue, ok } from '@decrescendo/units';
import type { CivilDate, Result } from '@decrescendo/units';
import type { FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApp } from './build-app.ts';
import { startEngine } from './planning/engine.ts';
import { createPlanner } from './planning/planner.ts';

export interface ServerOptions {
  /** A port asked for is used or refused; without one, 8080 or the next free port after it. 0 takes any free one. */
  readonly port?: number;
  /** Default: `.decrescendo` in the current folder. */
  readonly dataFolder?: string;
  /** A PostgreSQL of the clinic's instead of our own in `dataFolder`. */
  readonly databaseUrl?: string;
  /** Folder of the built web app; default: the one of this repository. */
  readonly webRoot?: string;
  /** Gets the lines a person should know. Default: standard error. */
  readonly say?: (line: string) => void;
  /** Gives up a start that is under way: `startServer` rejects, and leaves nothing running. */
  readonly signal?: AbortSignal;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Ends requests that wait, then the store; safe to call twice. */
  readonly close: () => Promise<void>;
}

const firstPort = 8080;
const portsTried = 50;

/**
 * Opens the store and serves the app on 127.0.0.1, and on no other address.
 *
 * @returns the running server, or `port-busy` for a port that was asked for, or `data-folder-…` for a folder that cannot hold data
 * @throws  Error in one line where the database cannot be had
 * @example const started = await startServer({ port: 0, dataFolder: '/tmp/data' });
 */
export async function startServer(options: ServerOptions = {}): Promise<Result<RunningServer>> {
  const say = options.say ?? ((line: string) => void process.stderr.write(`${line}\n`));
  const folder = options.databaseUrl === undefined ? prepareDataFolder(options.dataFolder ?? '.decrescendo') : ok('');
  if (!folder.ok) return folder;
  const store = await openStore({
    dataFolder: folder.value,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    ...(options.databaseUrl === undefined ? {} : { databaseUrl: options.databaseUrl }),
    say,
  });
  const engine = startEngine();
  let app: FastifyInstance | undefined;
  try {
    app = await buildApp({
      store,
      planner: createPlanner(engine),
      today,
      say,
      webRoot: resolve(options.webRoot ?? fileURLToPath(new URL('../../web/dist', import.meta.url))),
    });
    options.signal?.throwIfAborted();
    const port = await listen(app, options.port);
    const running = app;
    let closing: Promise<void> | undefined;
    const close = (): Promise<void> => (closing ??= stop(running));
    if (port !== undefined) return ok({ url: `http://127.0.0.1:${port}`, port, close });
    await close();
    return fail(issue('port-busy', 'port', { port: options.port ?? firstPort }));
  } catch (error) {
    await stop(app);
    throw error;
  }

  /** Plans being made are given up first, so that the requests that wait for them end. */
  async function stop(running: FastifyInstance | undefined): Promise<void> {
    await engine.close();
    await running?.close();
    await store.close();
  }
}

/** The port taken; undefined where none that may be had is free. */
async function listen(app: FastifyInstance, asked: number | undefined): Promise<number | undefined> {
  const ports = asked === undefined ? Array.from({ length: portsTried }, (_, n) => firstPort + n) : [asked];
  for (const port of ports) {
    try {
      await app.listen({ host: '127.0.0.1', port });
      return (app.server.address() as AddressInfo).port;
    } catch (error) {
      if (!['EADDRINUSE', 'EACCES'].includes(String((error as NodeJS.ErrnoException).code))) throw error;
    }
  }
  return undefined;
}

/** The day on this machine's calendar. */
function today(): CivilDate {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as CivilDate;
}
