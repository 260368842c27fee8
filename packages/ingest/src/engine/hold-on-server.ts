import { Client } from 'pg';
import type { AdvisoryLock, Subscription } from './engine.ts';

/**
 * Settings of the session by which the server notices within half a minute that the machine at the other end is gone,
 * and not after the two hours that systems take by themselves.
 */
const watchfulness = 'set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 4';

/**
 * Holds an advisory lock by a connection of its own, which lasts as long as the lock.
 *
 * @throws what the connection throws.
 */
export async function holdOnServer(
  url: string,
  { space, key }: AdvisoryLock,
  onLost: () => void,
): Promise<Subscription> {
  const client = new Client({ connectionString: url, application_name: 'broadsheet worker', keepAlive: true });
  // An error of the connection is followed by its end, which is what counts.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(watchfulness);
    await client.query('select pg_advisory_lock($1, $2)', [space, key]);
  } catch (error) {
    await client.end();
    throw error;
  }
  client.once('end', onLost);
  return {
    close: async () => {
      client.off('end', onLost);
      await client.end();
    },
  };
}
