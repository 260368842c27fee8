import * as z from 'zod';
import { startChild } from '../../run/child.ts';
import { median } from '../quantile.ts';
import type { SpeedPart } from '../speed-part.ts';
import { feedReaders } from './feed-readers.ts';

const bar = 1.3;
/** Rounds that are not counted, until the code is compiled. */
const warmUpRounds = 10;

/** What it takes to read feeds of teasers, from their text to references, beside parsers of feeds alone. */
export const feedsPart: SpeedPart = async ({ rounds, showProgress }) => {
  const readers = [...feedReaders.keys()].map((name) => ({
    name,
    times: Array<number>(),
    child: startChild(new URL('./feeds-process.ts', import.meta.url), [name]),
  }));
  try {
    for (let round = -warmUpRounds; round < rounds; round++) {
      for (const { times, child } of readers) times.push(z.number().parse(await child.ask(round)));
      showProgress(`feeds: round ${Math.max(round, 0) + 1} of ${rounds}`);
    }
  } finally {
    for (const { child } of readers) child.end();
  }
  const medians = new Map(readers.map(({ name, times }) => [name, median(times.slice(warmUpRounds))]));
  const yardstick = medians.get('feedsmith') ?? 0;
  return {
    part: 'feeds',
    title: 'Feeds',
    method: `Processor time from the text of a feed of RSS and one of Atom, 200 teasers each, to what the reader makes of them; medians of ${rounds} rounds, each reader in a process of its own, which take turns.`,
    columns: [
      { name: 'both feeds, ms', digits: 1 },
      { name: 'feedsmith = 1', digits: 2 },
    ],
    rows: [...medians].map(([name, medianMs]) => ({ name, figures: [medianMs, medianMs / yardstick] })),
    bars: [
      {
        measured: 'parseFeed, to references to articles, against feedsmith alone',
        figure: (medians.get('parseFeed') ?? 0) / yardstick,
        digits: 2,
        atMost: bar,
      },
    ],
  };
};
