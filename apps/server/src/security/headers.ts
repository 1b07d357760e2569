import type { FastifyInstance } from 'fastify';

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The worker has no page, no storage of the page's and no other host to talk to; why it may evaluate: docs/decisions/0003-worker-policy.md. */
const workerPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval'",
  "connect-src 'self'",
].join('; ');

/** A dedicated worker takes its policy from the answer its script came with, so only the worker's own files get the wider one. */
export function policyFor(path: string): string {
  return /^\/assets\/[^/]*worker[^/]*\.js$/.test(path) ? workerPolicy : pagePolicy;
}

/** @param url  what was asked for, with or without its query */
export function securityHeaders(url: string): Readonly<Record<string, string>> {
  const path = url.split('?', 1)[0] ?? '/';
  return {
    'content-security-policy': policyFor(path),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    // A person's doses are kept by no cache on the way or in the browser.
    ...((path.startsWith('/api/') || path === '/health') && { 'cache-control': 'no-store' }),
  };
}

/** The same on every answer, errors included. */
export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply) => {
    reply.headers(securityHeaders(request.url));
  });
}
