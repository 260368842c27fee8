import { setTimeout as delay } from 'node:timers/promises';
import { Client, escapeIdentifier } from 'pg';
import type { Subscription } from './engine.ts';

/** Pause before a lost connection is made again. */
const reconnectDelayMs = 1000;

/**
 * Listens on a channel by a connection of its own, which is made again whenever it is lost.
 *
 * @throws what the first connection throws.
 */
export async function listenOnServer(
  url: string,
  channel: string,
  onNotification: (payload: string) => void,
  onConnect: () => void = () => {},
): Promise<Subscription> {
  const closing = new AbortController();

  async function connect(): Promise<Client> {
    const client = new Client({ connectionString: url, application_name: 'broadsheet listener', keepAlive: true });
    client.on('notification', ({ payload }) => onNotification(payload ?? ''));
    // An error of the connection is followed by its end, which is what counts.
    client.on('error', () => {});
    await client.connect();
    client.once('end', () => void reconnect());
    await client.query(`listen ${escapeIdentifier(channel)}`);
    onConnect();
    return client;
  }

  async function reconnect(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        await delay(reconnectDelayMs, undefined, { signal: closing.signal });
        current = await connect();
        return;
      } catch {
        // The server is still away, or the subscription was closed: the loop decides.
      }
    }
  }

  let current = await connect();
  return {
    close: async () => {
      closing.abort();
      await current.end();
    },
  };
}
