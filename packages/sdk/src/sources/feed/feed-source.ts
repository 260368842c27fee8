import type { Article, ArticleRef } from '@broadsheet/core/model';
import { SourceError } from '../../errors/source-error.ts';
import { isArticleRef } from '../../feed.ts';
import { matchesWords } from '../matches-words.ts';
import type { SourceDefinition } from '../source-definition.ts';

/**
 * A feed: its items are articles where they carry the whole text, references where they only tease. A feed has no
 * search; the words are looked for in what it lists.
 */
export const feedSource: SourceDefinition<object> = {
  name: 'feed',
  open: (url, _, tools) => {
    const itemsOf = async (signal: AbortSignal | undefined): Promise<readonly (Article | ArticleRef)[]> =>
      tools.parseFeed(await tools.fetchDocument(url, { signal })).items;
    return {
      async *list({ search, signal }) {
        yield* (await itemsOf(signal)).filter((item) => matchesWords(item, search));
      },
      async get(reference, signal) {
        const item = (await itemsOf(signal)).find((candidate) => isNamed(candidate, reference));
        if (item === undefined) throw new SourceError('not-found', url, `lists no item “${reference}”.`);
        if (!isArticleRef(item)) return item;
        if (item.url !== undefined) return tools.fetchArticle(item.url, { signal });
        throw new SourceError('not-found', url, `only teases the item “${reference}” and gives no address for it.`);
      },
    };
  },
};

/** An item is known by its address, its identifier, or the last part of its address. */
function isNamed({ url, altIds }: Article | ArticleRef, reference: string): boolean {
  return (
    url === reference ||
    altIds.some(({ value }) => value === reference) ||
    (url !== undefined && new URL(url).pathname.split('/').findLast((part) => part !== '') === reference)
  );
}
