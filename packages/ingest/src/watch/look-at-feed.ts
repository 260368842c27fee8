import { createHash } from 'node:crypto';
import { isArticleRef, type Feed } from '@broadsheet/sdk';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../database/database.ts';
import { failureOf } from '../work/failure.ts';
import { insertTasks } from '../work/insert-tasks.ts';
import { knownAddresses } from '../work/known-addresses.ts';
import { saveWithin } from '../saving/save-article.ts';
import type { WorkContext } from '../work/work-context.ts';
import { writeFailure } from '../work/write-failure.ts';
import { nextInterval, type LookResult } from './next-interval.ts';

/** Writes what a look at a feed found. */
type WriteLook = (transaction: Transaction<Database>) => Promise<void>;

/**
 * Looks at a feed. News become tasks, articles that the feed carries whole are kept, and the next look is set, all when
 * what is returned is called. A look that fails is one too: what failed is written down, and the next look is later.
 */
export async function lookAtFeed(context: WorkContext, url: string, signal: AbortSignal): Promise<WriteLook> {
  const { client, engine } = context;
  const before = await engine.db
    .selectFrom('fetch_states')
    .select('content_hash')
    .where('url', '=', url)
    .executeTakeFirst();
  try {
    const document = await client.sourceTools.fetchDocument(url, { signal });
    const hash = createHash('sha256').update(document.text).digest('base64url');
    if (hash === before?.content_hash) return async (transaction) => setNextLook(transaction, url, 'unchanged', {});
    const feed = client.sourceTools.parseFeed(document);
    return async (transaction) => {
      await takeNews(context, transaction, feed);
      await setNextLook(transaction, url, 'changed', { content_hash: hash, changed_at: sql`now()` });
    };
  } catch (cause) {
    signal.throwIfAborted();
    const failure = failureOf(cause instanceof Error ? cause : new Error(String(cause), { cause }));
    return async (transaction) => {
      await writeFailure(transaction, url, failure);
      await setNextLook(transaction, url, 'failed', {}, failure.retryAfterMs);
    };
  }
}

async function takeNews({ boss }: WorkContext, transaction: Transaction<Database>, { items }: Feed): Promise<void> {
  for (const item of items) if (!isArticleRef(item)) await saveWithin(transaction, item);
  const addresses = items.flatMap((item) => (isArticleRef(item) && isPage(item.url) ? [item.url] : []));
  const old = new Set([
    ...(await knownAddresses(transaction, addresses)),
    ...(await failedAddresses(transaction, addresses)),
  ]);
  const news = addresses.filter((address) => !old.has(address));
  await insertTasks(
    boss,
    transaction,
    news.map((address) => ({ kind: 'page', url: address })),
  );
}

function isPage(address: string | undefined): address is string {
  return address !== undefined && /^https?:$/.test(URL.parse(address)?.protocol ?? '');
}

/** Addresses that were given up: only who asks for them by name has them tried again. */
async function failedAddresses(
  transaction: Transaction<Database>,
  addresses: readonly string[],
): Promise<readonly string[]> {
  if (addresses.length === 0) return [];
  const rows = await transaction.selectFrom('failures').select('url').where('url', 'in', addresses).execute();
  return rows.map(({ url }) => url);
}

/** Sets when the feed is looked at next. One that is watched no more has no state left. */
async function setNextLook(
  transaction: Transaction<Database>,
  url: string,
  result: LookResult,
  found: object,
  leastMs = 0,
): Promise<void> {
  const state = await transaction
    .selectFrom('fetch_states')
    .innerJoin('sources', 'sources.url', 'fetch_states.url')
    .select(['every_seconds', 'interval_seconds', 'failures'])
    .where('fetch_states.url', '=', url)
    .executeTakeFirst();
  if (state === undefined) return;
  const interval = nextInterval(state.every_seconds, state.interval_seconds ?? state.every_seconds, result);
  const pauseSeconds = Math.max(interval, leastMs / 1000);
  await transaction
    .updateTable('fetch_states')
    .set({
      ...found,
      checked_at: sql`now()`,
      next_due_at: sql`now() + make_interval(secs => ${pauseSeconds})`,
      interval_seconds: interval,
      failures: result === 'failed' ? state.failures + 1 : 0,
    })
    .where('url', '=', url)
    .execute();
}
