import { randomUUID } from 'node:crypto';
import type { Article } from '@broadsheet/core/model';
import { workChannel } from './announce.ts';
import type { Enqueued, EnqueueOptions, WorkItems } from './enqueued.ts';
import { insertTasks } from './insert-tasks.ts';
import { itemsOf } from './items-of.ts';
import { knownAddresses } from './known-addresses.ts';
import type { Task } from './task.ts';
import { saveWithin } from '../saving/save-article.ts';
import type { WorkContext } from './work-context.ts';

/** Tasks that are put into the queue in one transaction. */
const tasksAtOnce = 500;

type Counts = { -readonly [name in keyof Omit<Enqueued, 'batch'>]: number };

/**
 * Puts what is listed into the queue, a piece at a time, so that lists of any length are read in flat memory. Doing it
 * again after it broke off adds what is missing.
 */
export async function enqueue(
  context: WorkContext,
  items: WorkItems,
  { refresh = false, ...options }: EnqueueOptions,
): Promise<Enqueued> {
  const batch = randomUUID();
  const counts: Counts = { queued: 0, kept: 0, known: 0, waiting: 0, quarantined: 0 };
  let tasks: Task[] = [];
  const flush = async (): Promise<void> => {
    await enqueueTasks(context, tasks, refresh, counts);
    tasks = [];
  };
  for await (const item of itemsOf(items, { ...options, client: context.client }, batch)) {
    if ('article' in item) counts.kept += await keep(context, item.article);
    else tasks.push(item.task);
    if (tasks.length === tasksAtOnce) await flush();
  }
  await flush();
  return { batch, ...counts };
}

async function keep({ engine }: WorkContext, article: Article): Promise<1> {
  await engine.db.transaction().execute(async (transaction) => saveWithin(transaction, article));
  return 1;
}

async function enqueueTasks(
  { engine, boss }: WorkContext,
  tasks: readonly Task[],
  refresh: boolean,
  counts: Counts,
): Promise<void> {
  const addresses = tasks.map(({ url }) => url);
  const known = refresh ? new Set<string>() : await knownAddresses(engine.db, addresses);
  const quarantined = refresh ? new Set<string>() : await quarantinedAddresses(engine, addresses);
  const wanted = tasks.filter(({ url }) => !known.has(url) && !quarantined.has(url));
  const queued = await insertTasks(boss, engine.db, wanted);
  counts.queued += queued;
  counts.waiting += wanted.length - queued;
  counts.known += tasks.filter(({ url }) => known.has(url)).length;
  counts.quarantined += tasks.filter(({ url }) => quarantined.has(url) && !known.has(url)).length;
  if (queued > 0) await engine.notify(workChannel, '');
}

async function quarantinedAddresses(
  { db }: WorkContext['engine'],
  addresses: readonly string[],
): Promise<ReadonlySet<string>> {
  if (addresses.length === 0) return new Set();
  const rows = await db
    .selectFrom('failures')
    .select('url')
    .where('quarantined_at', 'is not', null)
    .where('url', 'in', addresses)
    .execute();
  return new Set(rows.map(({ url }) => url));
}
