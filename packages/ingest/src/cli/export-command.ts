import type { Command } from './command.ts';
import { filterOf, filterOptions } from './filter-options.ts';

/** Articles that are read at a time. */
const articlesAtOnce = 200;

/** `export`: articles as JSON Lines. */
export const exportCommand: Command = {
  summary: 'write articles as JSON, one a line, the newest first',
  operands: '',
  options: filterOptions,
  run: async ({ archive, options, print, ending }) => {
    const filter = { ...filterOf(options), limit: articlesAtOnce };
    let page = await archive.list(filter);
    for (;;) {
      for (const { article } of page.items) await print(JSON.stringify(article));
      if (page.next === undefined || ending.aborted) return 0;
      page = await archive.list({ ...filter, after: page.next });
    }
  },
};
