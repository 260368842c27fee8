import type { Article, ArticleRef } from '@broadsheet/core/model';
import { FetchError } from '../../errors/fetch-error.ts';
import { SourceError } from '../../errors/source-error.ts';
import { type Feed, isArticleRef } from '../../feed.ts';
import { isWanted } from '../is-wanted.ts';
import { matchesWords } from '../matches-words.ts';
import type { SourceDefinition } from '../source-definition.ts';

/** Options of {@link feed}. */
export interface FeedOptions {
  /**
   * Largest number of pages that are read, for feeds that lead on to older items. Default 1: what the publisher counts as
   * current. Pages are fetched as the list is read, and no further than `since`.
   */
  readonly maxPages?: number;
}

/**
 * A feed: its items are articles where they carry the whole text, references where they only tease. A feed has no
 * search; the words are looked for in what it lists.
 */
export const feedSource: SourceDefinition<FeedOptions> = {
  name: 'feed',
  open: (url, { maxPages = 1 }, tools) => {
    async function* pages(signal: AbortSignal | undefined): AsyncGenerator<Feed['items']> {
      let address: string | undefined = url;
      let shown: ReadonlySet<string | undefined> = new Set();
      for (let page = 1; page <= Math.max(maxPages, 1) && address !== undefined; page++) {
        const read: Feed | undefined = await readPage(address, page > 1, signal);
        // An item that appears meanwhile moves the last ones of a page to the next; a feed that repeats a page has ended.
        const items = read?.items.filter((item) => !shown.has(keyOf(item))) ?? [];
        if (read === undefined || (items.length === 0 && page > 1)) return;
        yield items;
        shown = new Set(read.items.map(keyOf).filter((key) => key !== undefined));
        address = read.nextUrl;
      }
    }

    /** A feed that numbers its pages answers behind the last one that there is nothing. */
    async function readPage(
      address: string,
      mayBeAbsent: boolean,
      signal: AbortSignal | undefined,
    ): Promise<Feed | undefined> {
      try {
        return tools.parseFeed(await tools.fetchDocument(address, { signal }));
      } catch (error) {
        if (mayBeAbsent && error instanceof FetchError && error.statusCode === 404) return undefined;
        throw error;
      }
    }

    return {
      async *list({ search, since, modifiedSince, signal }) {
        for await (const items of pages(signal)) {
          yield* items.filter((item) => matchesWords(item, search));
          const time = { since, until: undefined, modifiedSince };
          if (items.length > 0 && !items.some((item) => isWanted(item, time))) return;
        }
      },
      async get(reference, signal) {
        for await (const items of pages(signal)) {
          const item = items.find((candidate) => isNamed(candidate, reference));
          if (item === undefined) continue;
          if (!isArticleRef(item)) return item;
          if (item.url !== undefined) return tools.fetchArticle(item.url, { signal });
          throw new SourceError('not-found', url, `only teases the item “${reference}” and gives no address for it.`);
        }
        throw new SourceError('not-found', url, `lists no item “${reference}”.`);
      },
    };
  },
};

function keyOf({ altIds, url }: Article | ArticleRef): string | undefined {
  return altIds.find(({ role }) => role === 'guid')?.value ?? url;
}

/** An item is known by its address, its identifier, or the last part of its address. */
function isNamed({ url, altIds }: Article | ArticleRef, reference: string): boolean {
  return (
    url === reference ||
    altIds.some(({ value }) => value === reference) ||
    (url !== undefined && new URL(url).pathname.split('/').findLast((part) => part !== '') === reference)
  );
}
