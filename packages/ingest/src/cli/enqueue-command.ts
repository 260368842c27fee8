import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { feed, sitemap } from '@broadsheet/sdk';
import type { Enqueued, WorkItems } from '../work/enqueued.ts';
import { UsageError } from './usage-error.ts';
import type { Command } from './command.ts';

/** `enqueue`: puts addresses into the queue. */
export const enqueueCommand: Command = {
  summary: 'put pages, HTML files, or what a list, sitemap or feed names into the queue',
  operands: '[<address or file>...]',
  options: {
    from: { type: 'string', value: 'file', multiple: true, help: 'a text file with an address or file a line' },
    sitemap: { type: 'string', value: 'address', multiple: true, help: 'what a sitemap lists' },
    feed: { type: 'string', value: 'address', multiple: true, help: 'what a feed lists' },
    since: { type: 'string', value: 'date', help: 'of a sitemap or feed, only what was published since' },
    refresh: { type: 'boolean', help: 'get articles again that the archive has' },
  },
  run: async ({ archive, operands, options, print, ending }) => {
    const lists: WorkItems[] = [
      ...(operands.length > 0 ? [operands.map(addressOf)] : []),
      ...(await Promise.all(options.texts('from').map(readList))),
      ...options.texts('sitemap').map((address) => sitemap(address)),
      ...options.texts('feed').map((address) => feed(address)),
    ];
    if (lists.length === 0) throw new UsageError('Name an address, a file, --from, --sitemap or --feed.');
    const since = options.text('since');
    for (const list of lists) {
      const asked = { refresh: options.has('refresh'), signal: ending, ...(since === undefined ? {} : { since }) };
      await print(lineOf(await archive.enqueue(list, asked)));
    }
    return 0;
  },
};

function lineOf({ batch, queued, kept, known, waiting, quarantined }: Enqueued): string {
  return `batch ${batch}: ${queued} queued, ${kept} kept, ${known} known, ${waiting} waiting already, ${quarantined} quarantined`;
}

async function readList(path: string): Promise<readonly (string | URL)[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(addressOf);
}

/** What looks like an address is one; everything else is a file. */
function addressOf(text: string): string | URL {
  return /^[a-z][-a-z\d+.]*:\/\//i.test(text) ? text : pathToFileURL(resolve(text));
}
