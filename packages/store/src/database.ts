import { Kysely, PostgresDialect } from 'kysely';
import type { PostgresPool } from 'kysely';
import pg from 'pg';
import { migrate } from './migrate.ts';
import type { Migration } from './migrate.ts';
import { openEmbedded } from './postgres/embedded.ts';
import { inSession } from './postgres/session.ts';
import type { Schema } from './schema.ts';

export interface Database {
  readonly query: Kysely<Schema>;
  /** Whether this process runs the database server; false with a server of somebody else's. */
  readonly ownsServer: () => boolean;
  readonly close: () => Promise<void>;
}

/** Times as ISO text in UTC; whole numbers of 64 bits as numbers (none of ours comes near 2^53). */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === 1184) return (text: string) => new Date(text).toISOString();
    if (oid === 20) return Number;
    return pg.types.getTypeParser(oid, format);
  },
} as pg.CustomTypesConfig;

const poolSettings = {
  max: 8,
  idleTimeoutMillis: 30_000,
  connectionTimeoutMillis: 15_000,
  types,
  application_name: 'decrescendo',
};

/** A lost connection is told to whoever asks next; without a listener it would end the process, whether the connection is idle or lent. */
export function surviveLoss(pool: pg.Pool): pg.Pool {
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

function toKysely(pool: PostgresPool): Kysely<Schema> {
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) }).withSchema('decrescendo');
}

/** The clinic's own server. */
export async function connectTo(
  databaseUrl: string,
  migrations: readonly Migration[],
  signal?: AbortSignal,
): Promise<Database> {
  const pool = surviveLoss(new pg.Pool({ connectionString: databaseUrl, ...poolSettings }));
  try {
    const client = await pool.connect();
    try {
      await refuseOldServer(client);
      signal?.throwIfAborted();
      await migrate(client, migrations);
    } finally {
      client.release();
    }
  } catch (error) {
    await pool.end();
    throw error;
  }
  const query = toKysely(pool);
  return { query, ownsServer: () => false, close: () => query.destroy() };
}

async function refuseOldServer(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    `SELECT current_setting('server_version_num')::int AS version`,
  );
  const version = Math.floor((rows[0]?.version ?? 0) / 10_000);
  if (version < 15) throw new Error(`the server behind DATABASE_URL is PostgreSQL ${version}; 15 or newer is needed`);
}

/** The server of a data folder, in this process or in another that was first. */
export async function startIn(
  dataFolder: string,
  migrations: readonly Migration[],
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<Database> {
  const server = openEmbedded(dataFolder, say, signal);
  try {
    const endpoint = await server.endpoint();
    await inSession({ host: endpoint.host, database: endpoint.database, ...endpoint.owner }, (client) =>
      migrate(client, migrations),
    );
    signal?.throwIfAborted();
    const pool = surviveLoss(
      new pg.Pool({ host: endpoint.host, database: endpoint.database, ...endpoint.app, ...poolSettings }),
    );
    const query = toKysely({
      end: () => pool.end(),
      connect: async () => {
        // A server that was taken over by another process listens elsewhere; one that is just leaving is asked twice.
        for (let tries = 0; ; tries += 1) {
          pool.options.host = (await server.endpoint()).host;
          try {
            return await pool.connect();
          } catch (error) {
            if (tries >= 40 || !isLeaving(error)) throw error;
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
        }
      },
    });
    return {
      query,
      ownsServer: server.isOwner,
      close: async () => {
        await query.destroy();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** No socket, nobody listening, or a server that is starting or shutting down. */
function isLeaving(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return (
    ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P03'].includes(String(code)) ||
    /terminated unexpectedly/.test(String(error))
  );
}
