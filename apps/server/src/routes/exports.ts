import type { Store } from '@decrescendo/store';
import type { Plan } from '@decrescendo/taper';
import { fail, issue, ok } from '@decrescendo/units';
import type { CivilDate, Result } from '@decrescendo/units';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Planner } from '../planning/planner.ts';
import { exportFormats } from '../planning/protocol.ts';
import type { ExportFormat } from '../planning/protocol.ts';
import { refuse } from '../problem.ts';
import { aForecast, anObject, readBody } from '../read-body.ts';

const types: Readonly<Record<ExportFormat, string>> = {
  pdf: 'application/pdf',
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Plans as files: of a version that was kept, or of a case that is kept nowhere. */
export function addExportRoutes(app: FastifyInstance, store: Store, planner: Planner, today: () => CivilDate): void {
  async function send(
    reply: FastifyReply,
    plan: Plan,
    document: Readonly<Record<string, unknown>>,
    format: ExportFormat,
  ): Promise<FastifyReply> {
    const written = await planner.write(plan, document, format, today());
    if (!written.ok) return refuse(reply, written.issues);
    // The name says which version it is: an old sheet is told from a new one by it (H16).
    const name = `decrescendo-plan-${plan.version.replaceAll(/[^0-9a-z]/gi, '')}.${format}`;
    return reply
      .type(types[format])
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(Buffer.from(written.value));
  }

  app.get<{ Params: { id: string; format: string } }>('/api/plans/:id/export/:format', async (request, reply) => {
    const format = readFormat(request.params.format);
    if (!format.ok) return refuse(reply, format.issues);
    const version = await store.plans.get(request.params.id);
    if (!version) return refuse(reply, [issue('plan-unknown', '', { id: request.params.id })]);
    return send(reply, version.plan as unknown as Plan, version.document, format.value);
  });

  app.post<{ Params: { format: string } }>('/api/export/:format', async (request, reply) => {
    const format = readFormat(request.params.format);
    if (!format.ok) return refuse(reply, format.issues);
    const body = readBody(request.body, { document: anObject, forecast: aForecast });
    if (!body.ok) return refuse(reply, body.issues);
    const made = await planner.plan(body.value.document, body.value.forecast);
    return made.ok ? send(reply, made.value, body.value.document, format.value) : refuse(reply, made.issues);
  });
}

function readFormat(text: string): Result<ExportFormat> {
  const format = exportFormats.find((known) => known === text);
  return format
    ? ok(format)
    : fail(issue('format-unknown', 'format', { text: text.slice(0, 40), known: exportFormats.join(', ') }));
}
