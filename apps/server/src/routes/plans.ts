import type { JsonObject, Store } from '@decrescendo/store';
import { issue } from '@decrescendo/units';
import type { FastifyInstance } from 'fastify';
import type { Planner } from '../planning/planner.ts';
import { refuse } from '../problem.ts';
import { aForecast, readBody } from '../read-body.ts';

type ById = { Params: { id: string } };

/** Plans are made here, from the case that is stored here: none is taken from a browser. */
export function addPlanRoutes(app: FastifyInstance, store: Store, planner: Planner): void {
  app.post<ById>('/api/cases/:id/plans', async (request, reply) => {
    const body = readBody(request.body, { forecast: aForecast });
    if (!body.ok) return refuse(reply, body.issues);
    const record = await store.cases.get(request.params.id);
    if (!record) return refuse(reply, [issue('case-unknown', '', { id: request.params.id })]);
    const made = await planner.plan(record.document, body.value.forecast);
    if (!made.ok) return refuse(reply, made.issues);
    const kept = await store.plans.keep({
      caseId: record.id,
      caseRevision: record.revision,
      plan: made.value as unknown as JsonObject,
    });
    if (!kept.ok) return refuse(reply, kept.issues);
    const { created, version } = kept.value;
    return reply
      .code(created ? 201 : 200)
      .header('location', `/api/plans/${version.id}`)
      .send({ plan: version });
  });

  app.get<ById>('/api/cases/:id/plans', async (request, reply) => {
    const record = await store.cases.get(request.params.id);
    if (!record) return refuse(reply, [issue('case-unknown', '', { id: request.params.id })]);
    return { plans: await store.plans.list(record.id) };
  });

  app.get<ById>('/api/plans/:id', async (request, reply) => {
    const version = await store.plans.get(request.params.id);
    return version ? { plan: version } : refuse(reply, [issue('plan-unknown', '', { id: request.params.id })]);
  });
}
