import type { Command } from './command.ts';
import type { OptionName } from './option-table.ts';

/** Every command, one row each, in the order of the help. */
export const commands = {
  article: {
    argument: '<url|file|->',
    help: 'an article, as Markdown unless --format says; the word “article” can be left out',
    options: ['format', 'explain', 'url', 'any-page'],
    load: async () => (await import('./commands/write-article.ts')).writeArticle,
  },
  feed: {
    argument: '<url|file|->',
    help: 'the items of a feed, a line each: date, address and headline, parted by tabs',
    options: ['format', 'url', 'limit'],
    load: async () => (await import('./commands/list-feed.ts')).listFeed,
  },
  discover: {
    argument: '<url>',
    help: 'what a site offers, a line each: kind, address, how it was found and title, parted by tabs',
    options: ['format'],
    load: async () => (await import('./commands/list-offers.ts')).listOffers,
  },
  batch: {
    argument: '<url|file|->',
    help: 'many articles, a line of JSON each: of a feed, a sitemap or a site, or of a list of addresses, a line each',
    options: ['format', 'any-page', 'out', 'since', 'until', 'limit', 'full-text', 'quiet'],
    load: async () => (await import('./commands/get-batch.ts')).getBatch,
  },
} as const satisfies Readonly<Record<string, Command>>;

/** Name of a command. */
export type CommandName = keyof typeof commands;

/** The command that is meant where none is named. */
export const ordinaryCommand = 'article' satisfies CommandName;

/** Options that every command takes. */
export const commonOptions: readonly OptionName[] = ['allow-host', 'proxy', 'contact', 'help', 'version'];

/** Whether a word is the name of a command. A file of that name can be read as `./feed`. */
export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(commands, word);
}
