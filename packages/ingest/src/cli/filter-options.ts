import type { ArticleFilter } from '../reading/article-filter.ts';
import type { CommandOption } from './command.ts';
import type { OptionValues } from './option-values.ts';

/** Options that say which articles are meant. */
export const filterOptions: Readonly<Record<keyof ArticleFilter, CommandOption>> = {
  publisher: { type: 'string', value: 'name', help: 'only of this publisher, by its site or name' },
  section: { type: 'string', value: 'name', help: 'only of this section' },
  author: { type: 'string', value: 'name', help: 'only by this author' },
  language: { type: 'string', value: 'tag', help: 'only in this language: en, pt-BR' },
  from: { type: 'string', value: 'date', help: 'only published at this date or later' },
  until: { type: 'string', value: 'date', help: 'only published before this date' },
};

/** Reads them. */
export function filterOf(options: OptionValues): ArticleFilter {
  const given = Object.keys(filterOptions).map((name) => [name, options.text(name)] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}
