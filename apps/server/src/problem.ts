import { describeIssue } from '@decrescendo/schemas';
import { storeMessages } from '@decrescendo/store';
import { issue } from '@decrescendo/units';
import type { Issue } from '@decrescendo/units';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { randomBytes } from 'node:crypto';
import { httpStatus } from './http-status.ts';
import { serverMessages } from './messages.ts';

/** What a failed request answers with. */
export interface Problem {
  readonly error: { readonly issues: readonly (Issue & { readonly message: string })[] };
}

export const toProblem = (issues: readonly Issue[]): Problem => ({
  error: {
    issues: issues.map((one) => ({ ...one, message: describeIssue(one, 'en', storeMessages, serverMessages) })),
  },
});

/** Answers with issues, their words, and the status that follows from their codes; `more` stands beside them. */
export function refuse(
  reply: FastifyReply,
  issues: readonly Issue[],
  more: Readonly<Record<string, unknown>> = {},
): FastifyReply {
  return reply.code(httpStatus(issues)).send({ ...toProblem(issues), ...more });
}

/** Everything that was thrown, whoever threw it, becomes an issue here. */
export function addProblemHandlers(app: FastifyInstance, say: (line: string) => void): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = fromFastify(error, request.headers['content-type'] ?? 'nothing');
    if (known) return refuse(reply, [known]);
    const incident = randomBytes(4).toString('hex');
    say(`${incident} ${request.method} ${request.routeOptions.url ?? ''}: ${error.stack ?? String(error)}`);
    return refuse(reply, [
      isDatabaseAway(error) ? issue('database-away', '', {}) : issue('our-fault', '', { incident }),
    ]);
  });
}

function fromFastify(error: FastifyError, type: string): Issue | undefined {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return issue('body-too-large', '', { limit: bodyLimit });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return issue('content-type-wrong', '', { type });
    default:
      // Fastify and its JSON reader mark what the client did wrong with a 4xx.
      return error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500
        ? issue('body-unreadable', '', {})
        : undefined;
  }
}

export const bodyLimit = 256 * 1024;

/** PostgreSQL's classes 08 (connection) and 57P (shutdown), and the system's refusals. */
function isDatabaseAway(error: { readonly code?: string; readonly message: string }): boolean {
  return (
    /^(08|57P)/.test(error.code ?? '') ||
    ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE'].includes(error.code ?? '') ||
    /Connection terminated/.test(error.message)
  );
}
