import { describeIssue } from '@decrescendo/schemas';
import { storeMessages } from '@decrescendo/store';
import { issue } from '@decrescendo/units';
import { serverMessages } from './messages.ts';
import { startServer } from './start-server.ts';

export interface ServeOptions {
  readonly port?: string | undefined;
  readonly dataFolder?: string | undefined;
  readonly databaseUrl?: string | undefined;
  readonly quiet?: boolean;
}

/**
 * `decrescendo serve`: runs until it is told to stop (Ctrl-C, SIGTERM, or the end of the npm that started it). What is not given comes from
 * `PORT`, `DECRESCENDO_DATA` and `DATABASE_URL`.
 *
 * @returns the exit code: 0 stopped in order (also while it was still starting), 2 the port or the data folder cannot be had, 1 the database cannot
 */
export async function serve(options: ServeOptions = {}): Promise<number> {
  const complain = (line: string): void => void process.stderr.write(`${line}\n`);
  const portText = options.port ?? (process.env.PORT || undefined);
  if (portText !== undefined && !(/^\d{1,5}$/.test(portText) && Number(portText) <= 65_535)) {
    complain(describeIssue(issue('port-wrong', 'port', { text: portText }), 'en', serverMessages));
    return 2;
  }
  const dataFolder = options.dataFolder ?? (process.env.DECRESCENDO_DATA || undefined);
  const databaseUrl = options.databaseUrl ?? (process.env.DATABASE_URL || undefined);
  const told = whenTold();
  try {
    const started = await startServer({
      ...(portText === undefined ? {} : { port: Number(portText) }),
      ...(dataFolder === undefined ? {} : { dataFolder }),
      ...(databaseUrl === undefined ? {} : { databaseUrl }),
      signal: told.signal,
    });
    if (!started.ok) {
      for (const one of started.issues) complain(describeIssue(one, 'en', storeMessages, serverMessages));
      return 2;
    }
    if (!options.quiet) process.stdout.write(`Decrescendo is at ${started.value.url} (Ctrl-C stops it)\n`);
    await told.promise;
    await started.value.close();
    return 0;
  } catch (error) {
    if (told.signal.aborted) return 0;
    complain(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    told.forget();
  }
}

/** Resolves at the first signal; a second one ends the process at once (the database notices by itself and stops in order). */
function whenTold(): { readonly promise: Promise<void>; readonly signal: AbortSignal; readonly forget: () => void } {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const abort = new AbortController();
  let told = false;
  let listener: () => void = () => {};
  let poll: NodeJS.Timeout | undefined;
  const promise = new Promise<void>((resolve) => {
    listener = () => {
      if (told) process.exit(130);
      told = true;
      abort.abort();
      // A database far away may not answer for long; ours has stopped well before, and stops by itself when this process ends.
      setTimeout(() => process.exit(0), 10_000).unref();
      resolve();
    };
    for (const signal of signals) process.on(signal, listener);
    // npm passes no signal on when it is killed itself; its child then has another parent.
    const parent = process.ppid;
    if (process.env.npm_lifecycle_event !== undefined)
      poll = setInterval(() => {
        if (process.ppid !== parent && !told) listener();
      }, 500);
    poll?.unref();
  });
  return {
    promise,
    signal: abort.signal,
    forget: () => {
      clearInterval(poll);
      for (const signal of signals) process.off(signal, listener);
    },
  };
}
