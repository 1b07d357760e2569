import fastifyStatic from '@fastify/static';
import { issue } from '@decrescendo/units';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from './problem.ts';

const year = 'public, max-age=31536000, immutable';

/**
 * The built web app. Files under `assets/` carry a hash in their names and are kept for good; everything else is asked for anew, so that
 * nobody works with yesterday's page (H16).
 */
export async function addWebFiles(app: FastifyInstance, webRoot: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: webRoot,
    index: false,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.setHeader('cache-control', path.startsWith(join(webRoot, 'assets')) ? year : 'no-cache');
    },
  });
  app.get('/', (_request, reply) => sendPage(reply));

  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/';
    // A place inside the app has no file of its own; a missing file or an unknown API address must not look like a page.
    const isVisit =
      request.method === 'GET' &&
      (request.headers.accept ?? '').includes('text/html') &&
      !/^\/(api|assets)\/|\.[a-z0-9]+$/i.test(path);
    if (isVisit) return sendPage(reply);
    return refuse(reply, [issue('route-unknown', '', { method: request.method, path })]);
  });

  function sendPage(reply: Parameters<typeof refuse>[0]) {
    if (existsSync(join(webRoot, 'index.html'))) return reply.sendFile('index.html');
    return reply
      .code(503)
      .type('text/plain; charset=utf-8')
      .send('The web app has not been built here. In the repository, run: npm run build\n');
  }
}
