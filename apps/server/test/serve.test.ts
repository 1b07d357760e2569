import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const soon = { timeout: 15_000, interval: 25 };
const program = `
  import { serve } from ${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)};
  process.exitCode = await serve();
`;
let folder: string;
const children: ChildProcess[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dcr-serve-'));
  chmodSync(folder, 0o755);
});
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Served {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  readonly code: Promise<number | null>;
}

/** `serve` in a process of its own, from the built files. */
function serve(
  env: Record<string, string>,
  command = process.execPath,
  args = ['--input-type=module', '-e', program],
): Served {
  const { PORT: _port, DATABASE_URL: _url, npm_lifecycle_event: _npm, ...rest } = process.env;
  const child = spawn(command, args, {
    env: { ...rest, DECRESCENDO_DATA: join(folder, 'data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let output = '';
  let errors = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return {
    child,
    output: () => output,
    errors: () => errors,
    code: once(child, 'exit').then(([code]) => code as number | null),
  };
}

const address = (served: Served): Promise<string> =>
  vi.waitFor(() => {
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(served.output())?.[0];
    if (!found) throw new Error(`not yet: ${served.errors()}`);
    return found;
  }, soon);

const databasePid = (): number =>
  Number(readFileSync(join(folder, 'data', 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function aFile(): string {
  const file = join(folder, 'a-file');
  writeFileSync(file, 'text');
  return file;
}

/** Processes whose command names a folder; the tests of this file share no folder with another. */
const processesOn = (data: string): string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(data);
      } catch {
        return false;
      }
    });

describe('serve', () => {
  it('says in one line where it is, answers there, and ends in order when it is told to', async () => {
    const served = serve({ PORT: '0' });
    const url = await address(served);
    expect(served.output()).toMatch(/^Decrescendo is at http:\/\/127\.0\.0\.1:\d+ \(Ctrl-C stops it\)\n$/);
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'ok' });
    const pid = databasePid();
    served.child.kill('SIGTERM');
    expect(await served.code).toBe(0);
    expect(isAlive(pid)).toBe(false);
    expect(served.errors()).toBe('');
  });

  it('ends, and its database with it, when the npm that started it is killed', async () => {
    // The shell stands for npm: killed with -9, it passes nothing on.
    const served = serve({ PORT: '0', npm_lifecycle_event: 'start', PROGRAM: program }, '/bin/sh', [
      '-c',
      `"${process.execPath}" --input-type=module -e "$PROGRAM" & echo "child $!"; wait`,
    ]);
    await address(served);
    const node = Number(/child (\d+)/.exec(served.output())?.[1]);
    const pid = databasePid();
    served.child.kill('SIGKILL');
    await vi.waitFor(() => expect([isAlive(node), isAlive(pid)]).toEqual([false, false]), soon);
  });

  it('takes the next free port when none was asked for', async () => {
    const one = serve({});
    const first = await address(one);
    const two = serve({});
    const second = await address(two);
    expect(Number(new URL(second).port)).toBeGreaterThan(Number(new URL(first).port));
    // Both work on the same data folder, and the second goes on when the first has gone.
    one.child.kill('SIGTERM');
    await one.code;
    await vi.waitFor(async () => expect((await fetch(`${second}/health`)).status).toBe(200), soon);
    two.child.kill('SIGTERM');
    expect(await two.code).toBe(0);
  });

  it('does not move away from a port that was asked for', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    const served = serve({ PORT: String(port) });
    expect(await served.code).toBe(2);
    expect(served.errors()).toBe(`port: port ${port} is in use; choose another with PORT or --port\n`);
    holder.close();
  });

  it.each(['abc', '70000', '-1', '80 80'])('refuses PORT=%s in one line', async (port) => {
    const served = serve({ PORT: port });
    expect(await served.code).toBe(2);
    expect(served.errors()).toMatch(/^port: "[^"]+" is no port; [^\n]+\n$/);
  });

  it.each([
    [
      'a place where no folder can be made',
      (): string => '/proc/x/y',
      /^data: nothing can be written in \/proc\/x\/y \([A-Z]+\); choose [^\n]+\n$/,
    ],
    [
      'a place that takes no files',
      (): string => '/proc',
      /^data: nothing can be written in \/proc \([A-Z]+\); choose [^\n]+\n$/,
    ],
    ['a file', (): string => aFile(), /^data: \S+ is a file or lies below one; choose a folder for the data\n$/],
    [
      'a place below a file',
      (): string => join(aFile(), 'data'),
      /^data: \S+ is a file or lies below one; choose [^\n]+\n$/,
    ],
    [
      'a path too long for the database',
      (): string => join(folder, ...Array.from({ length: 10 }, () => 'x'.repeat(100))),
      /^data: the path of the data folder, \S+, is longer than [^\n]+\n$/,
    ],
    [
      'a name too long for the system',
      (): string => join(folder, 'x'.repeat(300)),
      /^data: the path of the data folder, \S+, is longer than [^\n]+\n$/,
    ],
  ] as const)('refuses at once, in one line, to keep data in %s', async (_, place, words) => {
    const served = serve({ PORT: '0', DECRESCENDO_DATA: place() });
    expect(await served.code).toBe(2);
    expect(served.errors()).toMatch(words);
    expect(served.output()).toBe('');
  });

  it('keeps data at the end of a path as long as the database can work with', async () => {
    const long = join(folder, ...Array.from({ length: 8 }, () => 'y'.repeat(95)));
    const served = serve({ PORT: '0', DECRESCENDO_DATA: long });
    await address(served);
    served.child.kill('SIGTERM');
    expect(await served.code).toBe(0);
  });

  it.each([
    ['is made', (data: string) => existsSync(join(data, 'start.lock'))],
    ['comes up', (data: string) => existsSync(join(data, 'postgres', 'data', 'postmaster.pid'))],
  ])('ends in order when it is told to while the database %s, and leaves none behind', async (moment, reached) => {
    const data = join(folder, `early ${moment}`);
    const served = serve({ PORT: '0', DECRESCENDO_DATA: data });
    await vi.waitFor(() => expect(reached(data)).toBe(true), { timeout: 15_000, interval: 2 });
    served.child.kill('SIGTERM');
    expect(await served.code).toBe(0);
    expect(served.output()).toBe('');
    expect(served.errors()).toBe('');
    expect(existsSync(join(data, 'postgres', 'data', 'postmaster.pid'))).toBe(false);
    expect(processesOn(data)).toEqual([]);
    // What was left can be started again.
    const again = serve({ PORT: '0', DECRESCENDO_DATA: data });
    await address(again);
    again.child.kill('SIGTERM');
    expect(await again.code).toBe(0);
  });

  it('ends in order when it is told to while another process holds the start', async () => {
    const data = join(folder, 'held');
    mkdirSync(data);
    writeFileSync(join(data, 'start.lock'), String(process.pid));
    const served = serve({ PORT: '0', DECRESCENDO_DATA: data });
    await sleep(700);
    served.child.kill('SIGINT');
    expect(await served.code).toBe(0);
    expect([served.output(), served.errors()]).toEqual(['', '']);
  });

  it('says in one line that a database cannot be reached', async () => {
    const served = serve({ PORT: '0', DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' });
    expect(await served.code).toBe(1);
    expect(served.errors()).toMatch(/^[^\n]*ECONNREFUSED[^\n]*\n$/);
  });

  it('can be reached from this machine and from no other address', async () => {
    const served = serve({ PORT: '0' });
    const { port } = new URL(await address(served));
    const elsewhere = createServer();
    // Every other address of this machine is still free at that port.
    elsewhere.listen(Number(port), '127.0.0.2');
    await once(elsewhere, 'listening');
    elsewhere.close();
    served.child.kill('SIGINT');
    expect(await served.code).toBe(0);
  });
});
