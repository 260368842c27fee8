import { InputError, isArticleRef, type ListOptions } from '@broadsheet/sdk';
import type { Article } from '@broadsheet/core/model';
import type { WorkItems } from './enqueued.ts';
import type { Task } from './task.ts';

/** An item of a list of work: an article that is there already, or something to be got. */
export type WorkItem = { readonly article: Article } | { readonly task: Task };

/**
 * Lists what is to be worked on.
 *
 * @throws {InputError} while the list is read, when an item is no address of a page or file.
 */
export async function* itemsOf(items: WorkItems, options: ListOptions, batch: string): AsyncGenerator<WorkItem> {
  for await (const item of listOf(items, options)) {
    if (typeof item === 'string' || item instanceof URL) yield { task: taskOf(item, batch) };
    else if (isArticleRef(item)) yield { task: taskOf(item.url ?? '', batch) };
    else yield { article: item };
  }
}

function listOf(items: WorkItems, options: ListOptions) {
  if (typeof items === 'string' || items instanceof URL) return [items];
  if ('list' in items) return items.list(options);
  if ('items' in items) return items.items;
  return Symbol.iterator in items || Symbol.asyncIterator in items ? items : [items];
}

function taskOf(address: string | URL, batch: string): Task {
  const url = URL.parse(address);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return { kind: 'page', url: url.href, batch };
  if (url?.protocol === 'file:') return { kind: 'file', url: url.href, batch };
  throw new InputError('items', `"${address}" is no absolute address of a page (http, https) or a file (file).`);
}
