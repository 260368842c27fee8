import type { SearchHit, SearchOptions } from '../search/search-page.ts';
import { UsageError } from './usage-error.ts';
import type { Command } from './command.ts';
import { filterOf, filterOptions } from './filter-options.ts';

/** `search`: articles by their words. */
export const searchCommand: Command = {
  summary: 'search the archive',
  operands: '<word>...',
  options: {
    ...filterOptions,
    limit: { type: 'string', value: 'number', help: 'how many articles (20)' },
    newest: { type: 'boolean', help: 'the newest first, not the best' },
    json: { type: 'boolean', help: 'a line of JSON for each' },
  },
  run: async ({ archive, operands, options, print }) => {
    if (operands.length === 0) throw new UsageError('Name the words to search for.');
    const limit = options.count('limit');
    const asked: SearchOptions = {
      ...filterOf(options),
      ...(limit === undefined ? {} : { limit }),
      order: options.has('newest') ? 'newest' : 'relevance',
    };
    const { hits } = await archive.search(operands.join(' '), asked);
    for (const hit of hits) await print(options.has('json') ? JSON.stringify(hit) : textOf(hit));
    return 0;
  },
};

function textOf({ article, headline, passage }: SearchHit): string {
  const day = article.datePublished?.iso.slice(0, 'YYYY-MM-DD'.length) ?? 'undated';
  return `${day}  ${wordsOf(headline)}\n  ${article.url ?? article.id}\n  ${wordsOf(passage)}\n`;
}

function wordsOf(spans: SearchHit['headline']): string {
  return spans.map(({ text }) => text).join('');
}
