import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { noPlanner, runApp } from '../test/running-app.ts';
import type { RunningApp } from '../test/running-app.ts';

let running: RunningApp;
beforeAll(async () => {
  running = await runApp(noPlanner);
});
afterAll(() => running.close());

describe('health', () => {
  it('answers ok while the database answers', async () => {
    const answer = await running.ask('GET', '/health');
    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'ok' }]);
  });
});

describe('every answer', () => {
  it.each([
    ['GET', '/'],
    ['GET', '/health'],
    ['GET', '/api/cases'],
    ['GET', '/api/nothing'],
    ['GET', '/favicon.svg'],
    ['DELETE', '/api/cases'],
  ] as const)('H29: %s %s carries the policy that lets nothing in from elsewhere', async (method, url) => {
    const { headers } = await running.ask(method, url);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('only the script of the worker may evaluate', async () => {
    const worker = await running.ask('GET', '/assets/plan-worker-abc123.js');
    expect(worker.headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval'; connect-src 'self'",
    );
    const page = await running.ask('GET', '/assets/index-abc123.js');
    expect(page.headers['content-security-policy']).not.toContain("'unsafe-eval'");
    const page2 = await running.ask('GET', '/x?/assets/a-worker.js', undefined, { accept: 'text/html' });
    expect(page2.headers['content-security-policy']).not.toContain("'unsafe-eval'");
  });

  it('H29: is kept by no cache where it tells of a person', async () => {
    expect((await running.ask('GET', '/api/cases')).headers['cache-control']).toBe('no-store');
  });
});

describe('an address that cannot be read', () => {
  it.each(['/%ff', '/api/%ff', '/%', '/api/cases/%E0%A4%A', '/assets/%00'])(
    'is refused in words, with the headers of every other answer: %s',
    async (url) => {
      const answer = await running.ask('GET', url);
      expect([answer.statusCode, answer.json().error.issues[0]]).toEqual([
        400,
        {
          code: 'address-wrong',
          path: '',
          fields: { path: url },
          message: `the address ${url} cannot be read or leads out of the app; open the app at the address this server printed`,
        },
      ]);
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
      expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    },
  );

  it('H29: is not read to another site either', async () => {
    const answer = await running.ask('GET', '/%ff', undefined, { host: 'evil.example' });
    expect([answer.statusCode, answer.json().error.issues[0].code]).toEqual([403, 'host-foreign']);
  });

  /** What comes back for bytes that no client library would send. */
  async function send(text: string): Promise<{ head: string; issue: { code: string; message: string } }> {
    const apart = await runApp(noPlanner);
    try {
      await apart.app.listen({ host: '127.0.0.1', port: 0 });
      const socket = connect((apart.app.server.address() as AddressInfo).port, '127.0.0.1');
      socket.write(text);
      let answer = '';
      for await (const chunk of socket) answer += String(chunk);
      const [head = '', body = ''] = answer.split('\r\n\r\n');
      return { head: head.toLowerCase(), issue: JSON.parse(body).error.issues[0] };
    } finally {
      await apart.close();
    }
  }

  it('is one that leads out of the app too', async () => {
    const { head, issue } = await send(
      'GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n',
    );
    expect(head).toMatch(/^http\/1\.1 400 /);
    expect(head).toContain("content-security-policy: default-src 'none'");
    expect([issue.code, issue.message]).toEqual(['address-wrong', expect.stringContaining('leads out of the app')]);
  });

  it.each(['GET /a b c HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n', 'nonsense\r\n\r\n'])(
    'nor is what is no request: %j',
    async (text) => {
      const { head, issue } = await send(text);
      expect(head).toMatch(/^http\/1\.1 400 bad request\r\n/);
      expect(head).toContain("content-security-policy: default-src 'none'");
      expect(issue).toMatchObject({ code: 'request-unreadable', message: expect.any(String) });
    },
  );
});

describe('a web page of another site', () => {
  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:8080', 'evil.example:8080'])(
    'H29: that points its name "%s" at this machine is refused',
    async (host) => {
      const answer = await running.ask('GET', '/api/cases', undefined, { host });
      expect(answer.statusCode).toBe(403);
      expect(answer.json().error.issues[0].code).toBe('host-foreign');
    },
  );

  it.each(['localhost:9000', '127.0.0.1', '[::1]:8080', 'LOCALHOST:1'])(
    'is told from our own name %s',
    async (host) => {
      expect((await running.ask('GET', '/api/cases', undefined, { host })).statusCode).toBe(200);
    },
  );

  it.each(['https://evil.example', 'http://localhost:3000', 'https://127.0.0.1:8080', 'null'])(
    'H29: cannot send from origin %s',
    async (origin) => {
      const answer = await running.ask('POST', '/api/cases', { document: {} }, { origin });
      expect([answer.statusCode, answer.json().error.issues[0].code]).toEqual([403, 'origin-foreign']);
    },
  );

  it('H29: cannot read without an origin either, by an image or a script', async () => {
    for (const site of ['cross-site', 'same-site']) {
      const answer = await running.ask('GET', '/api/cases', undefined, {
        'sec-fetch-site': site,
        'sec-fetch-mode': 'no-cors',
      });
      expect(answer.statusCode).toBe(403);
    }
  });

  it('may link to a page of ours, but not to an answer of the API', async () => {
    const visit = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', accept: 'text/html' };
    expect((await running.ask('GET', '/', undefined, visit)).statusCode).toBe(200);
    expect((await running.ask('GET', '/api/cases', undefined, visit)).statusCode).toBe(403);
  });

  it('our own page may send', async () => {
    const own = { origin: 'http://127.0.0.1:8080', 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' };
    expect((await running.ask('POST', '/api/cases', { document: {} }, own)).statusCode).not.toBe(403);
  });
});

describe('a body', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'H29: as %s, which a form of another site could send, is refused',
    async (type) => {
      const answer = await running.ask('POST', '/api/cases', '{"document":{}}', { 'content-type': type });
      expect([answer.statusCode, answer.json().error.issues[0].code]).toEqual([415, 'content-type-wrong']);
    },
  );

  it('that is no JSON, or would reach into an object’s prototype, is a 400 in words', async () => {
    for (const text of ['{', '', '{"__proto__":{"a":1}}']) {
      const answer = await running.ask('POST', '/api/cases', text, { 'content-type': 'application/json' });
      expect([answer.statusCode, answer.json().error.issues[0].code]).toEqual([400, 'body-unreadable']);
    }
  });

  it('larger than a case can be is refused', async () => {
    const answer = await running.ask('POST', '/api/cases', { document: { title: 'x'.repeat(300_000) } });
    expect([answer.statusCode, answer.json().error.issues[0].code]).toEqual([413, 'body-too-large']);
  });

  it('with a key nobody reads is an error that says which are known', async () => {
    const answer = await running.ask('POST', '/api/cases', { document: {}, plan: {} });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().error.issues[0]).toMatchObject({
      code: 'key-unknown',
      path: 'plan',
      message: expect.stringContaining('document'),
    });
  });
});

describe('the web app', () => {
  it('H16: its page is asked for anew each time, its hashed files are kept', async () => {
    expect((await running.ask('GET', '/')).headers['cache-control']).toBe('no-cache');
    expect((await running.ask('GET', '/assets/index-abc123.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await running.ask('GET', '/favicon.svg')).headers['cache-control']).toBe('no-cache');
  });

  it('opens at any place inside it that a person visits', async () => {
    const answer = await running.ask('GET', '/clinic/today', undefined, { accept: 'text/html' });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  });

  it.each([
    ['/api/nothing', 'text/html'],
    ['/assets/gone-123.js', 'text/html'],
    ['/clinic', 'application/json'],
    ['/missing.png', 'text/html'],
    ['/.sources', 'text/html'],
    ['/assets/..%2f..%2fdata%2fpostgres.log', 'text/html'],
  ])('says plainly that nothing is at %s (for %s)', async (url, accept) => {
    const answer = await running.ask('GET', url, undefined, { accept });
    expect(answer.statusCode).toBe(404);
    expect(answer.json().error.issues[0].code).toBe('route-unknown');
  });
});

describe('our own fault', () => {
  it('is told to the person with a number, and to the terminal with the rest', async () => {
    const { app, said } = running;
    const made = await running.store.cases.create({ title: 'x', document: { title: 'x' } });
    const id = made.ok ? made.value.record.id : '';
    const answer = await running.ask('POST', `/api/cases/${id}/plans`, {});
    expect(app.server.listening).toBe(false);
    expect(answer.statusCode).toBe(500);
    const { fields, message } = answer.json().error.issues[0];
    expect(message).not.toContain('no plan is made here');
    expect(said.at(-1)).toContain('no plan is made here');
    expect(said.at(-1)).toContain(String(fields.incident));
  });
});
