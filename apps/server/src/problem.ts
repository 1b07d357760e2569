import { describeIssue } from '@decrescendo/schemas';
import { simulatorMessages } from '@decrescendo/simulator';
import { storeMessages } from '@decrescendo/store';
import { taperMessages } from '@decrescendo/taper';
import { issue } from '@decrescendo/units';
import type { Issue } from '@decrescendo/units';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import { randomBytes } from 'node:crypto';
import { httpStatus } from './http-status.ts';
import { serverMessages } from './messages.ts';
import { securityHeaders } from './security/headers.ts';
import { foreignRequest } from './security/same-machine.ts';

/** What a failed request answers with. */
export interface Problem {
  readonly error: { readonly issues: readonly (Issue & { readonly message: string })[] };
}

/** The words of every room whose issues come up here; those of units and documents are known to `describeIssue`. */
const catalogues = [taperMessages, simulatorMessages, storeMessages, serverMessages];

export const toProblem = (issues: readonly Issue[]): Problem => ({
  error: {
    issues: issues.map((one) => ({ ...one, message: describeIssue(one, 'en', ...catalogues) })),
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
    const known = fromFastify(error, request);
    if (known) return refuse(reply, [known]);
    const incident = randomBytes(4).toString('hex');
    say(`${incident} ${request.method} ${request.routeOptions.url ?? ''}: ${error.stack ?? String(error)}`);
    return refuse(reply, [
      isDatabaseAway(error) ? issue('database-away', '', {}) : issue('our-fault', '', { incident }),
    ]);
  });
}

function fromFastify(error: FastifyError, { url, headers }: FastifyRequest): Issue | undefined {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return issue('body-too-large', '', { limit: bodyLimit });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return issue('content-type-wrong', '', { type: headers['content-type'] ?? 'nothing' });
    default:
      // Fastify, its JSON reader and its reader of files mark what the client did wrong with a 4xx.
      if (error.statusCode === undefined || error.statusCode < 400 || error.statusCode >= 500) return undefined;
      return error instanceof SyntaxError || error.code?.startsWith('FST_ERR_CTP_')
        ? issue('body-unreadable', '', {})
        : issue('address-wrong', '', { path: pathOf(url) });
  }
}

const pathOf = (url: string): string => url.split('?', 1)[0] ?? '/';

/** Addresses that cannot be decoded never reach a route, nor a hook: here they get what every other answer gets. */
export const answerFrameworkError: NonNullable<FastifyServerOptions['frameworkErrors']> = (_error, request, reply) => {
  const path = request.raw.url ?? '/';
  void refuse(reply.headers(securityHeaders(path)) as FastifyReply, [
    foreignRequest({ method: request.method, path, headers: request.headers }) ??
      issue('address-wrong', '', { path: pathOf(path) }),
  ]);
};

/** What is no HTTP at all, or has headers beyond all measure: there is no request to answer, only a socket. */
export const answerClientError: NonNullable<FastifyServerOptions['clientErrorHandler']> = (error, socket) => {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const body = JSON.stringify(toProblem([issue('request-unreadable', '', {})]));
  const headers = {
    ...securityHeaders('/api/'),
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  if (socket.writable) socket.write(['HTTP/1.1 400 Bad Request', ...lines, '', body].join('\r\n'));
  socket.destroySoon();
};

export const bodyLimit = 256 * 1024;

/** PostgreSQL's classes 08 (connection) and 57P (shutdown), and the system's refusals. */
function isDatabaseAway(error: { readonly code?: string; readonly message: string }): boolean {
  return (
    /^(08|57P)/.test(error.code ?? '') ||
    ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE'].includes(error.code ?? '') ||
    /Connection terminated/.test(error.message)
  );
}
