import * as z from 'zod';
import { type Child, startChild } from '../../run/child.ts';
import { median } from '../quantile.ts';
import type { SpeedContext } from '../speed-part.ts';
import { contenders } from './contenders.ts';

/** Times of one row: the median of its rounds for each page, in milliseconds. */
export interface RowTimes {
  readonly row: string;
  readonly pagesMs: readonly number[];
}

/** Code that has not run while others took their turns stays compiled, as it would in a process that does nothing else. */
const nodeOptions = ['--no-flush-bytecode'];

const entry = new URL('./contender-process.ts', import.meta.url);

const answerSchema = z.array(z.array(z.number()));

/**
 * Runs the pages through contenders round by round, each in a process of its own: one contender is at work at a time,
 * and whatever else the machine does meets all of them alike.
 */
export async function measurePages(
  names: readonly string[],
  { choice, rounds, showProgress }: Pick<SpeedContext, 'choice' | 'rounds' | 'showProgress'>,
): Promise<readonly RowTimes[]> {
  const children = names.map((name) => ({
    rows: contenders.get(name)?.rows ?? [],
    child: startChild(entry, [name, JSON.stringify(choice)], { nodeOptions }),
    counted: new Array<readonly (readonly number[])[]>(),
  }));
  try {
    for (const { child } of children) await child.ask('warm up');
    for (let round = 0; round < rounds; round++) {
      for (const { child, counted } of children) counted.push(await runRound(child));
      showProgress(`pages: round ${round + 1} of ${rounds}`);
    }
  } finally {
    for (const { child } of children) child.end();
  }
  return children.flatMap(({ rows, counted }) =>
    rows.map((row, number) => ({
      row,
      pagesMs: medianByPage(counted.map((round) => round.map((page) => page[number] ?? 0))),
    })),
  );
}

async function runRound(child: Child): Promise<readonly (readonly number[])[]> {
  return answerSchema.parse(await child.ask('round'));
}

/** For each page the median of its times in all rounds. */
function medianByPage(rounds: readonly (readonly number[])[]): readonly number[] {
  return (rounds[0] ?? []).map((_, page) => median(rounds.map((round) => round[page] ?? 0)));
}
