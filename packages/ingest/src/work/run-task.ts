import { readFile } from 'node:fs/promises';
import { InputError } from '@broadsheet/sdk';
import { lookAtFeed } from '../watch/look-at-feed.ts';
import type { Outcome } from './outcome.ts';
import type { QueuedTask, TaskKind } from './task.ts';
import { saveWithin } from '../saving/save-article.ts';
import type { WorkContext } from './work-context.ts';

/** Does a task up to the point where something is to be written. */
type Run = (
  context: WorkContext,
  url: string,
  signal: AbortSignal,
) => Promise<Extract<Outcome, { isDone: true }>['write']>;

/** How tasks of each kind are done. */
const runs: Readonly<Record<TaskKind, Run>> = {
  page: async ({ client }, url, signal) => {
    const article = await client.sourceTools.fetchArticle(url, { signal });
    return async (transaction) => {
      await saveWithin(transaction, article);
    };
  },
  file: async ({ client }, url) => {
    const html = await readFile(new URL(url), 'utf8');
    const { article } = client.sourceTools.extract({ html, url }, new Date());
    return async (transaction) => {
      await saveWithin(transaction, article);
    };
  },
  feed: lookAtFeed,
};

/** Does a task. Whatever goes wrong with it is its outcome. */
export async function runTask(context: WorkContext, task: QueuedTask, signal: AbortSignal): Promise<Outcome> {
  const { kind, url } = task;
  try {
    if (!isKnown(kind)) throw new InputError('task', `This version of @broadsheet/ingest knows no task "${kind}".`);
    return { isDone: true, write: await runs[kind](context, url, signal) };
  } catch (cause) {
    return { isDone: false, error: cause instanceof Error ? cause : new Error(String(cause), { cause }) };
  }
}

function isKnown(kind: string): kind is TaskKind {
  return Object.hasOwn(runs, kind);
}
