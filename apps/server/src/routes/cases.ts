import { parseCaseDocument } from '@decrescendo/schemas';
import type { Store } from '@decrescendo/store';
import { fail, issue, ok } from '@decrescendo/units';
import type { Result } from '@decrescendo/units';
import type { FastifyInstance } from 'fastify';
import { refuse } from '../problem.ts';
import { anObject, aRevision, readBody } from '../read-body.ts';

type ById = { Params: { id: string } };

/** Cases: kept as they were written, and only when they can be read. There is no way to remove one (H8). */
export function addCaseRoutes(app: FastifyInstance, store: Store): void {
  app.get('/api/cases', async () => ({ cases: await store.cases.list() }));

  app.post('/api/cases', async (request, reply) => {
    const key = idempotencyKey(request.headers['idempotency-key']);
    const body = readBody(request.body, { document: anObject });
    if (!key.ok) return refuse(reply, key.issues);
    if (!body.ok) return refuse(reply, body.issues);
    const { document } = body.value;
    const read = parseCaseDocument(document);
    if (!read.ok) return refuse(reply, read.issues);
    const made = await store.cases.create({ title: read.value.title, document }, key.value);
    if (!made.ok) return refuse(reply, made.issues);
    const { created, record } = made.value;
    return reply
      .code(created ? 201 : 200)
      .header('location', `/api/cases/${record.id}`)
      .send({ case: record });
  });

  app.get<ById>('/api/cases/:id', async (request, reply) => {
    const record = await store.cases.get(request.params.id);
    return record ? { case: record } : refuse(reply, [issue('case-unknown', '', { id: request.params.id })]);
  });

  app.put<ById>('/api/cases/:id', async (request, reply) => {
    const body = readBody(request.body, { revision: aRevision, document: anObject });
    if (!body.ok) return refuse(reply, body.issues);
    const { revision, document } = body.value;
    const read = parseCaseDocument(document);
    if (!read.ok) return refuse(reply, read.issues);
    const saved = await store.cases.update(request.params.id, { revision, title: read.value.title, document });
    if (saved.ok) return { case: saved.value };
    // The other tab's edit comes along, so that this tab can show both.
    return refuse(reply, saved.issues, saved.current ? { current: saved.current } : {});
  });
}

function idempotencyKey(header: string | string[] | undefined): Result<string | undefined> {
  if (header === undefined) return ok(undefined);
  return typeof header === 'string' && /^[\x21-\x7e]{1,200}$/.test(header)
    ? ok(header)
    : fail(issue('idempotency-key-wrong', '', {}));
}
