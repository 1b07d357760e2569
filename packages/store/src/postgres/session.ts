import pg from 'pg';

/** Runs `work` on a connection of its own. A connection that is lost on the way is an error of the work, never of the whole process. */
export async function inSession<T>(settings: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(settings);
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
