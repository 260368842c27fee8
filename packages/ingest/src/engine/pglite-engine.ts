import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { type Database, schemaName } from '../database/database.ts';
import { claimFolder } from './claim-folder.ts';
import type { Engine } from './engine.ts';

/** Opens PostgreSQL inside this process, on a folder that no other process may use at the same time. */
export async function openPgliteEngine(database: string): Promise<Engine> {
  if (database === 'memory://') return createEngine(await PGlite.create(), async () => {});
  const folder = await claimFolder(database);
  try {
    return createEngine(await PGlite.create(folder.dataFolder), folder.release);
  } catch (error) {
    await folder.release();
    throw error;
  }
}

function createEngine(pglite: PGlite, release: () => Promise<void>): Engine {
  return {
    kind: 'pglite',
    db: new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) }).withSchema(schemaName),
    executeSql: async (text, values = []) => executeSql(pglite, text, values),
    listen: async (channel, onNotification, onConnect) => {
      const close = await pglite.listen(channel, onNotification);
      onConnect?.();
      return { close: async () => close() };
    },
    notify: async (channel, payload) => {
      await pglite.query('select pg_notify($1, $2)', [channel, payload]);
    },
    // Its one session ends with this process, and with no network between them is never lost before.
    hold: async ({ space, key }) => {
      await pglite.query('select pg_advisory_lock($1, $2)', [space, key]);
      return {
        close: async () => {
          await pglite.query('select pg_advisory_unlock($1, $2)', [space, key]);
        },
      };
    },
    close: async () => {
      try {
        await pglite.close();
      } finally {
        await release();
      }
    },
  };
}

async function executeSql(pglite: PGlite, text: string, values: readonly unknown[]): Promise<{ rows: unknown[] }> {
  if (values.length > 0) return pglite.query(text, [...values]);
  try {
    const results = await pglite.exec(text);
    return { rows: results.flatMap(({ rows }) => rows) };
  } catch (error) {
    // A statement that failed between BEGIN and COMMIT leaves the one connection in its transaction.
    await pglite.exec('rollback');
    throw error;
  }
}
