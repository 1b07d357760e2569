import type { Store } from '@decrescendo/store';
import type { CivilDate } from '@decrescendo/units';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { Planner } from './planning/planner.ts';
import { addProblemHandlers, answerClientError, answerFrameworkError, bodyLimit, refuse } from './problem.ts';
import { addCaseRoutes } from './routes/cases.ts';
import { addExportRoutes } from './routes/exports.ts';
import { addPlanRoutes } from './routes/plans.ts';
import { foreignRequest } from './security/same-machine.ts';
import { addSecurityHeaders } from './security/headers.ts';
import { addWebFiles } from './web-files.ts';

export interface Parts {
  readonly store: Store;
  readonly planner: Planner;
  /** The civil day here and now, for the date of printing. */
  readonly today: () => CivilDate;
  /** Folder of the built web app. */
  readonly webRoot: string;
  /** Gets one line for each of our own faults. */
  readonly say: (line: string) => void;
}

/** Composition only: who is let in, what answers, what every answer carries. Call `listen` or `inject` on what comes out. */
export async function buildApp(parts: Parts): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit,
    logger: false,
    requestTimeout: 60_000,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerClientError,
  });
  addSecurityHeaders(app);
  addProblemHandlers(app, parts.say);
  app.addHook('onRequest', async (request, reply) => {
    const foreign = foreignRequest({ method: request.method, path: request.url, headers: request.headers });
    if (foreign) return refuse(reply, [foreign]);
    return undefined;
  });
  // JSON is the only kind of body there is; Fastify's own reader of plain text would let a plain form through.
  app.removeContentTypeParser('text/plain');

  app.get('/health', async () => {
    await parts.store.ping();
    return { status: 'ok' };
  });
  addCaseRoutes(app, parts.store);
  addPlanRoutes(app, parts.store, parts.planner);
  addExportRoutes(app, parts.store, parts.planner, parts.today);
  await addWebFiles(app, parts.webRoot);
  return app;
}
