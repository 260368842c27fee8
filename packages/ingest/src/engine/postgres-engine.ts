import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { type Database, schemaName } from '../database/database.ts';
import type { Engine } from './engine.ts';
import { holdOnServer } from './hold-on-server.ts';
import { listenOnServer } from './listen-on-server.ts';

/** Connections of one process to the server, besides one for each channel it listens on. */
const maxConnections = 10;
/** How long a query waits for a connection before it fails. */
const connectionTimeoutMs = 10_000;

/** Opens a PostgreSQL server by its URL. */
export async function openPostgresEngine(url: string): Promise<Engine> {
  const pool = new Pool({
    connectionString: url,
    max: maxConnections,
    connectionTimeoutMillis: connectionTimeoutMs,
    application_name: 'broadsheet',
  });
  // A connection that breaks while nobody uses it is replaced by the next query; unheard, it would end the process.
  pool.on('error', () => {});
  // Nor may one that breaks between two queries of a transaction; the next of them fails.
  pool.on('connect', (client) => {
    client.on('error', () => {});
  });
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }).withSchema(schemaName);
  return {
    kind: 'postgres',
    db,
    executeSql: async (text, values = []) => {
      const results = [await pool.query(text, [...values])].flat();
      return { rows: results.flatMap(({ rows }) => rows) };
    },
    listen: async (channel, onNotification, onConnect) => listenOnServer(url, channel, onNotification, onConnect),
    notify: async (channel, payload) => {
      await pool.query('select pg_notify($1, $2)', [channel, payload]);
    },
    hold: async (lock, onLost) => holdOnServer(url, lock, onLost),
    close: async () => pool.end(),
  };
}
