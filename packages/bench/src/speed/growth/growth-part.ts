import * as z from 'zod';
import { startChild } from '../../run/child.ts';
import { median } from '../quantile.ts';
import type { SpeedPart } from '../speed-part.ts';
import type { SpeedTable } from '../speed-table.ts';
import { shapes } from './shapes.ts';

/** Lengths of the pages that are measured, in characters. */
const lengths = [10_000, 100_000, 1_000_000, 10_000_000, 50_000_000] as const;

/** Characters that are read of each shape first, so that the code is compiled. */
const warmUpCharacters = [100_000, 100_000, 300_000] as const;

/** Pages of these lengths are measured once: they are long enough for their time to be steady. */
const onceFrom = 10_000_000;

/** Characters that make the cost of a shape: long enough to be steady, short enough for no limit to help. */
const costCharacters = 1_000_000;

const bars = { growthTo50: 60, hostileCost: 10 } as const;

/** Time of each length for each shape, in milliseconds. */
export type GrowthTimes = ReadonlyMap<string, readonly number[]>;

/** How the time of a page grows with its length, for shapes of real pages and for hostile ones. */
export const growthPart: SpeedPart = async ({ rounds, showProgress }) => {
  const times = new Map<string, readonly number[]>();
  for (const [index, { name }] of shapes.entries()) {
    times.set(name, await measureShape(name, rounds));
    showProgress(`growth: shape ${index + 1} of ${shapes.length}`);
  }
  return tabulateGrowth(times, rounds);
};

async function measureShape(name: string, rounds: number): Promise<readonly number[]> {
  const child = startChild(new URL('./growth-process.ts', import.meta.url), [name]);
  const measure = async (characters: number): Promise<number> => z.number().parse(await child.ask(characters));
  try {
    for (const characters of warmUpCharacters) await measure(characters);
    const times: number[] = [];
    for (const characters of lengths) {
      const repeated: number[] = [];
      for (let round = 0; round < (characters < onceFrom ? rounds : 1); round++)
        repeated.push(await measure(characters));
      times.push(median(repeated));
    }
    return times;
  } finally {
    child.end();
  }
}

/** The table of the times of shapes. */
export function tabulateGrowth(times: GrowthTimes, rounds: number): SpeedTable {
  const costOf = (name: string): number => times.get(name)?.[lengths.indexOf(costCharacters)] ?? 0;
  const growthOf = (name: string): number => (times.get(name)?.at(-1) ?? 0) / costOf(name);
  const ordinary = shapes.filter(({ isOrdinary }) => isOrdinary).map(({ name }) => name);
  const ordinaryCost = Math.max(...ordinary.map(costOf));
  const hostileCost = Math.max(...shapes.filter(({ isOrdinary }) => !isOrdinary).map(({ name }) => costOf(name)));
  return {
    part: 'growth',
    title: 'Growth with the length of a page',
    method: `Processor time of extractArticle with its default limits, medians of ${rounds} rounds, the longest pages once; each shape in a process of its own. The cost is that of a megabyte against the dearest ordinary shape.`,
    columns: [
      ...lengths.map((length) => ({ name: `${length / 1_000_000} M, ms`, digits: 1 })),
      { name: '50 M / 1 M', digits: 1 },
      { name: 'cost', digits: 2 },
    ],
    rows: shapes.map(({ name }) => ({
      name,
      figures: [...(times.get(name) ?? []), growthOf(name), costOf(name) / ordinaryCost],
    })),
    bars: [
      {
        measured: 'a page of 50 M characters against one of 1 M, the worst shape',
        figure: Math.max(...shapes.map(({ name }) => growthOf(name))),
        digits: 1,
        atMost: bars.growthTo50,
      },
      {
        measured: 'the dearest hostile shape against the dearest ordinary one',
        figure: hostileCost / ordinaryCost,
        digits: 2,
        atMost: bars.hostileCost,
      },
    ],
  };
}
