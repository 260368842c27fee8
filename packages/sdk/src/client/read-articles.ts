import type { Article, ArticleRef } from '@broadsheet/core/model';
import type { ArticleItem, ArticleItems, ArticleResult, ArticlesOptions } from '../article-result.ts';
import { InputError } from '../errors/input-error.ts';
import { isArticleRef } from '../feed.ts';
import type { ListOptions, SourceTools } from '../source.ts';
import { articleOfRef } from './article-of-ref.ts';
import { countProgress, lengthOf, type ProgressCounter } from './count-progress.ts';
import { runAsFinished } from './run-as-finished.ts';

const defaultConcurrency = 8;
/** As many connections as the client opens to a host; more of them are felt by small sites. */
const defaultConcurrencyPerHost = 2;

/**
 * Gets many articles and gives them as they finish.
 *
 * @throws {InputError} when the items are no list, or an option is no number that can be used.
 */
export function readArticles(
  items: ArticleItems,
  options: ArticlesOptions,
  tools: SourceTools,
): AsyncGenerator<ArticleResult> {
  const { concurrency = defaultConcurrency, concurrencyPerHost = defaultConcurrencyPerHost } = options;
  const { fullText = false, signal, onProgress, ...filter } = options;
  requireItems(items);
  requireCount(concurrency, 'concurrency');
  requireCount(concurrencyPerHost, 'concurrencyPerHost');
  const progress = countProgress(lengthOf(items));
  return runAsFinished<Order, ArticleResult>({
    items: (leave) =>
      counted(ordersOf(items, fullText, { ...filter, signal: leave, client: { sourceTools: tools } }), progress),
    run: async (order, leave) => {
      progress.start();
      const result = await fillOrder(order, leave, tools);
      const reached = progress.finish(result.ok);
      onProgress?.(reached);
      return result;
    },
    hostOf: ({ address }) => (address !== undefined && URL.canParse(address) ? new URL(address).host : undefined),
    concurrency,
    concurrencyPerHost,
    signal,
  });
}

function requireItems(items: ArticleItems): void {
  if (typeof items === 'object') return;
  throw new InputError('items', 'Pass a list of addresses, a source or a feed; client.article() reads one address.');
}

function requireCount(count: number, option: string): void {
  if (Number.isInteger(count) && count > 0) return;
  throw new InputError(option, `${option} is ${count}; pass a whole number from 1 on.`);
}

/** One article to get. */
interface Order {
  /** Address to fetch it from; absent where what is known is enough. */
  readonly address?: string | undefined;
  /** What is known of it. */
  readonly known?: Article | ArticleRef;
}

async function* ordersOf(items: ArticleItems, fullText: boolean, options: ListOptions): AsyncGenerator<Order> {
  for await (const item of listOf(items, options)) {
    if (typeof item === 'string') yield { address: item };
    else if (item instanceof URL) yield { address: item.href };
    else yield { known: item, ...(isFollowed(item, fullText) ? { address: item.url } : {}) };
  }
}

async function* counted<Item>(items: AsyncIterable<Item>, progress: ProgressCounter): AsyncGenerator<Item> {
  for await (const item of items) {
    progress.take();
    yield item;
  }
}

function listOf(items: ArticleItems, options: ListOptions): Iterable<ArticleItem> | AsyncIterable<ArticleItem> {
  if ('list' in items) return items.list(options);
  return 'items' in items ? items.items : items;
}

/** A teaser is enough unless the full text is wanted; a reference without any text never is. */
function isFollowed(item: Article | ArticleRef, fullText: boolean): boolean {
  return isArticleRef(item) && (fullText || item.description === undefined);
}

async function fillOrder({ address, known }: Order, signal: AbortSignal, tools: SourceTools): Promise<ArticleResult> {
  const url = address ?? known?.url;
  try {
    if (known === undefined || address !== undefined)
      return { ok: true, url, article: await tools.fetchArticle(address ?? '', { signal }) };
    return { ok: true, url, article: isArticleRef(known) ? articleOfRef(known) : known };
  } catch (error) {
    if (signal.aborted || !(error instanceof Error)) throw error;
    return { ok: false, url, error };
  }
}
