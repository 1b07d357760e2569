import { issue } from '@decrescendo/units';
import type { Issue } from '@decrescendo/units';
import type { IncomingHttpHeaders } from 'node:http';

const ourNames = new Set(['localhost', '127.0.0.1', '[::1]']);

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/**
 * A server on the loopback address can be reached by every web page open on this machine. A page of another site is refused:
 * by the host name it had to use (a name that was pointed at 127.0.0.1), by the origin its browser states, by the site it comes from.
 *
 * @returns what is wrong, or undefined for a request of our own page, of a command line, or a plain visit to a page
 */
export function foreignRequest({ method, path, headers }: Asked): Issue | undefined {
  const host = headers.host ?? '';
  const name = host.replace(/:\d{1,5}$/, '').toLowerCase();
  if (!ourNames.has(name)) return issue('host-foreign', '', { host: host === '' ? 'none' : host });

  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return issue('origin-foreign', '', { origin });

  const site = headers['sec-fetch-site'];
  const fromOurs = site === undefined || site === 'same-origin' || site === 'none';
  const isVisit =
    (method === 'GET' || method === 'HEAD') && headers['sec-fetch-mode'] === 'navigate' && !path.startsWith('/api/');
  if (!fromOurs && !isVisit) return issue('origin-foreign', '', { origin: String(site) });
  return undefined;
}
