import * as z from 'zod';
import { type Child, startChild } from '../../run/child.ts';
import { median } from '../quantile.ts';
import type { SpeedPart } from '../speed-part.ts';
import type { SpeedTable } from '../speed-table.ts';
import { type BatchOrder, type BatchRun, batchRunSchema } from './batch-run.ts';

/** Ways to extract a batch, with the threads that do; the client itself runs in one more. */
const ways = [
  { row: 'one core', threads: 0 },
  { row: 'two cores', threads: 2 },
] as const;

/** How often the chosen pages are got in a round, so that the beginning and the end of a batch weigh little. */
const passes = 2;

const bars = { twoCores: 1.7, memoryGrowth: 1.1 } as const;

/** What was measured. */
export interface BatchTimes {
  /** Pages a second of each way, in its order. */
  readonly perSecond: readonly number[];
  /** Memory at even steps of the long batch, in MB. */
  readonly memoryMb: readonly number[];
  /** Pages of the long batch. */
  readonly pages: number;
}

/** How many local pages a client gets and extracts in a second, and whether its memory grows on the way. */
export const batchPart: SpeedPart = async ({ choice, rounds, batchPages, showProgress }) => {
  const server = startChild(new URL('./page-server-process.ts', import.meta.url), [JSON.stringify(choice)]);
  const client = startChild(new URL('./batch-process.ts', import.meta.url), []);
  try {
    const port = z.int().parse(await server.ask('port'));
    const rates = ways.map((): number[] => []);
    // The first round is not counted: in it code is compiled.
    for (let round = 0; round <= rounds; round++) {
      for (const [index, { threads }] of ways.entries()) {
        const pages = choice.count * passes;
        const { ms } = await run(client, { port, pages, threads });
        if (round > 0) rates[index]?.push((pages / ms) * 1000);
      }
      showProgress(`batch: round ${round} of ${rounds}`);
    }
    showProgress(`batch: ${batchPages} pages`);
    const { memoryMb } = await run(client, { port, pages: batchPages, threads: 2 });
    return tabulateBatch({ perSecond: rates.map(median), memoryMb, pages: batchPages }, rounds);
  } finally {
    client.end();
    server.end();
  }
};

async function run(client: Child, order: BatchOrder): Promise<BatchRun> {
  return batchRunSchema.parse(await client.ask(order));
}

function countOf(pages: number): string {
  return `${pages.toLocaleString('en')} pages`;
}

/** The table of the speed and the memory of batches. */
export function tabulateBatch({ perSecond, memoryMb, pages }: BatchTimes, rounds: number): SpeedTable {
  const [oneCore = 0, twoCores = 0] = perSecond;
  const half = Math.floor(memoryMb.length / 2);
  const [first, second] = [Math.max(...memoryMb.slice(0, half)), Math.max(...memoryMb.slice(half))];
  return {
    part: 'batch',
    title: 'Many local pages',
    method: `Pages that client.articles gets from a server on the same machine, in wall-clock time, medians of ${rounds} rounds: extracted where the client runs, and in two threads. Memory is the largest of the whole process in each half of a batch of ${countOf(pages)} in two threads.`,
    columns: [
      { name: 'pages a second', digits: 0 },
      { name: 'memory in the first half, MB', digits: 0 },
      { name: 'in the second', digits: 0 },
    ],
    rows: ways.map(({ row, threads }, index) => ({
      name: row,
      figures: [perSecond[index], ...(threads === 2 ? [first, second] : [undefined, undefined])],
    })),
    bars: [
      { measured: 'batch, two cores against one', figure: twoCores / oneCore, digits: 2, atLeast: bars.twoCores },
      {
        measured: `memory of a batch of ${countOf(pages)}, its second half against its first`,
        figure: second / first,
        digits: 2,
        atMost: bars.memoryGrowth,
      },
    ],
  };
}
