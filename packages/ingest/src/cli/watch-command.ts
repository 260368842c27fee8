import type { Every } from '../watch/read-every.ts';
import { UsageError } from './usage-error.ts';
import type { Command } from './command.ts';

/** `watch`: feeds that are looked at again and again. */
export const watchCommand: Command = {
  summary: 'watch feeds, or list those that are watched',
  operands: '[<feed>...]',
  options: {
    every: { type: 'string', value: 'pause', help: 'shortest pause between two looks: 15m, 2h, 1d (15m)' },
    stop: { type: 'boolean', help: 'watch these feeds no more' },
  },
  run: async ({ archive, operands, options, print }) => {
    const every = options.text('every') ?? '15m';
    for (const feed of operands) {
      if (options.has('stop')) await archive.unwatch(feed);
      else await archive.watch(feed, { every: everyOf(every) });
    }
    if (operands.length > 0) return 0;
    for (const { url, nextDueAt, failures } of await archive.watched())
      await print(`${nextDueAt.toISOString()} ${url}${failures === 0 ? '' : ` (${failures} failures in a row)`}`);
    return 0;
  },
};

function everyOf(text: string): Every {
  if (isEvery(text)) return text;
  throw new UsageError(`--every is "${text}"; it takes a pause such as 15m, 2h or 1d.`);
}

function isEvery(text: string): text is Extract<Every, string> {
  return /^\d+(?:\.\d+)?[smhd]$/.test(text);
}
