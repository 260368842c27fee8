import type { SearchHit, SearchOptions } from '../search/search-page.ts';
import { UsageError } from './usage-error.ts';
import type { OptionValues } from './option-values.ts';
import type { Command, CommandOption } from './command.ts';

/** Options that say which articles are meant. */
const filterOptions: Readonly<Record<string, CommandOption>> = {
  publisher: { type: 'string', value: 'name', help: 'only of this publisher, by its site or name' },
  section: { type: 'string', value: 'name', help: 'only of this section' },
  author: { type: 'string', value: 'name', help: 'only by this author' },
  language: { type: 'string', value: 'tag', help: 'only in this language: en, pt-BR' },
  from: { type: 'string', value: 'date', help: 'only published at this date or later' },
  until: { type: 'string', value: 'date', help: 'only published before this date' },
};

/** Reads them. */
function filterOf(options: OptionValues): Readonly<Record<string, string>> {
  const given = Object.keys(filterOptions).map((name) => [name, options.text(name)] as const);
  return Object.fromEntries(given.filter((one): one is [string, string] => one[1] !== undefined));
}

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
    for (const hit of hits) for (const line of options.has('json') ? [JSON.stringify(hit)] : linesOf(hit)) print(line);
    return 0;
  },
};

function linesOf({ article, headline, passage }: SearchHit): readonly string[] {
  const day = article.datePublished?.iso.slice(0, 'YYYY-MM-DD'.length) ?? 'undated';
  return [`${day}  ${textOf(headline)}`, `  ${article.url ?? article.id}`, `  ${textOf(passage)}`, ''];
}

function textOf(spans: SearchHit['headline']): string {
  return spans.map(({ text }) => text).join('');
}
