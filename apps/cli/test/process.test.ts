import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../bin/decrescendo.js', import.meta.url));

/** What only a real process shows: standard input, a reader that hangs up, the exit code. Runs what `npm ci` builds. */
function decrescendo(args: readonly string[], input = ''): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...args]);
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

const document = (amount: string) => ({
  history: {
    indication: 'anxiety',
    regimen: [{ drug: 'diazepam', amount, at: ['22:00'] }],
    since: '3 years',
    source: 'prescribed',
    withdrawalHistory: 'none',
  },
  products: { country: 'uk' },
  start: '2026-12-01',
});

describe('the decrescendo process', () => {
  it('plans a batch line by line, in order; a bad line gives an error in its place and the rest go on', async () => {
    const lines = [document('10 mg'), document('10'), document('5 mg')].map((one) => JSON.stringify(one));
    const input = [lines[0], lines[1], '', 'not json', lines[2]].join('\n');
    const { code, out, err } = await decrescendo(['plan', '--format', 'ndjson', '--forecast', 'none', '-'], input);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { drug?: string; error?: { issues: { code: string; path: string }[] } });
    expect(answers.map(({ drug, error }) => drug ?? error?.issues[0]?.code)).toEqual([
      'diazepam',
      'unit-missing',
      'json-mistake',
      'diazepam',
    ]);
    // Lines are counted as an editor counts them, empty ones too.
    expect(err).toContain('line 2: history.regimen[0].amount: ');
    expect(err).toContain('line 4: not valid JSON');
    expect(answers[1]!.error!.issues[0]!.path).toBe('history.regimen[0].amount');
    expect(code).toBe(2);
  });

  it('reads one document from standard input', async () => {
    const { code, out } = await decrescendo(
      ['simulate', '--format', 'csv', '-'],
      'doses: []\nobserve: { until: 2 h, every: 1 h, outputs: [occupancy.total] }\n',
    );
    expect(code).toBe(0);
    expect(out.split('\r\n')[0]).toBe('time [h],occupancy.total [1]');
  });

  it('is quiet when its reader hangs up', async () => {
    const { code, err } = await new Promise<{ code: number | null; err: string }>((resolve) => {
      const child = spawn(process.execPath, [bin, 'drugs', '--format', 'json']);
      let err = '';
      child.stderr.on('data', (chunk) => (err += String(chunk)));
      child.stdout.once('data', () => child.stdout.destroy());
      child.on('close', (code) => resolve({ code, err }));
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it.runIf(existsSync('/dev/full'))('says in one line that standard output is full', async () => {
    const { code, err } = await new Promise<{ code: number | null; err: string }>((resolve) => {
      const child = spawn(process.execPath, [bin, 'drugs'], { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] });
      let err = '';
      child.stderr!.on('data', (chunk) => (err += String(chunk)));
      child.on('close', (code) => resolve({ code, err }));
    });
    expect(code).toBe(2);
    expect(err).toMatch(/^standard output: cannot be written \(ENOSPC\); [^\n]+\n$/);
  });

  it.runIf(existsSync('/dev/urandom'))('does not read an endless file to its end', async () => {
    const { code, err } = await decrescendo(['plan', '/dev/urandom']);
    expect({ code, err }).toEqual({
      code: 2,
      err: '/dev/urandom: the document is larger than 4 MB; split it\n',
    });
  });

  it('tells a script by its exit code what happened', async () => {
    expect((await decrescendo(['--version'])).code).toBe(0);
    expect((await decrescendo(['plan', '-'], 'nothing')).code).toBe(2);
    const street = { ...document('2 mg'), history: { ...document('2 mg').history, source: 'not-prescribed' } };
    expect((await decrescendo(['plan', '--forecast', 'none', '-'], JSON.stringify(street))).code).toBe(3);
  });
});
