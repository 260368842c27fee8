import type { CacheStore } from '@broadsheet/sdk';
import type { Kysely } from 'kysely';
import type { Database } from '../database/database.ts';

/**
 * A cache of answers in the archive itself, so that whichever worker looks at a feed next asks only for what has changed.
 * It keeps the answers of what is watched; of everything else it keeps nothing, since a page is got once.
 */
export function createFetchStateCache(db: Kysely<Database>): CacheStore {
  return {
    get: async (url) => {
      const row = await db
        .selectFrom('fetch_states')
        .select(['answer', 'body'])
        .where('url', '=', url)
        .executeTakeFirst();
      const { answer = null, body = null } = row ?? {};
      return answer === null || body === null ? undefined : { ...answer, body };
    },
    set: async (url, { body, ...answer }) => {
      const facts = {
        answer: JSON.stringify(answer),
        etag: answer.headers['etag'] ?? null,
        last_modified: answer.headers['last-modified'] ?? null,
      };
      const rows = db.updateTable('fetch_states').where('url', '=', url);
      // Most answers only confirm the one before, and its body need not be written again.
      const { numUpdatedRows } = await rows.set(facts).where('body', '=', body).executeTakeFirst();
      if (numUpdatedRows === 0n) await rows.set({ ...facts, body }).execute();
    },
    delete: async (url) => {
      await db.updateTable('fetch_states').set({ answer: null, body: null }).where('url', '=', url).execute();
    },
  };
}
