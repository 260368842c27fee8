import { argv } from 'node:process';
import { BenchError } from '../../bench-error.ts';
import { answerParent } from '../../run/child.ts';
import { cpuTimeMs } from '../cpu-time.ts';
import { choosePages } from './choose-pages.ts';
import { contenders } from './contenders.ts';
import { pageChoiceSchema } from './page-choice-schema.ts';

/*
 * Measures one contender, named by the first argument, on the pages that the second one chooses. The message `warm up`
 * runs the pages until the code is compiled; each `round` is answered by the times of its rows, for every page in turn.
 */
const [, , name = '', choice = '{}'] = argv;
const contender = contenders.get(name);
if (contender === undefined) throw new BenchError(`There is no contender "${name}".`);
const pages = await choosePages(pageChoiceSchema.parse(JSON.parse(choice)));
const timePage = await contender.load();

/** Rounds after which code that is going to be compiled has been. */
const warmUpRounds = 8;

/** Longest time spent on that, in milliseconds: what is slow is run long enough by fewer rounds. */
const longestWarmUpMs = 10_000;

/** What is over sooner than this is run once before it counts, since the caches hold the work of others by then. */
const shortRoundMs = 3000;

let lastRoundMs = 0;

answerParent(async (message) => {
  if (message === 'warm up') return warmUp();
  if (lastRoundMs < shortRoundMs) await runRound();
  return runRound();
});

async function warmUp(): Promise<number> {
  const start = cpuTimeMs();
  for (let round = 0; round < warmUpRounds && cpuTimeMs() - start < longestWarmUpMs; round++) await runRound();
  return cpuTimeMs() - start;
}

async function runRound(): Promise<readonly (readonly number[])[]> {
  const start = cpuTimeMs();
  const times: (readonly number[])[] = [];
  for (const { input } of pages) times.push(await timePage(input));
  lastRoundMs = cpuTimeMs() - start;
  return times;
}
