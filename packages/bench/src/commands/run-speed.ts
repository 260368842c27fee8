import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { speedReport } from '../report/speed-report.ts';
import { type SpeedResult, summarizeTimes } from '../results/speed-result.ts';
import { choosePages } from '../speed/choose-pages.ts';
import { contendersWith } from '../speed/contenders.ts';
import { measureSpeed } from '../speed/measure-speed.ts';
import type { CommandOutput } from './run-quality.ts';
import type { SpeedOptions } from './speed-options.ts';

/** Rounds until the code is compiled. */
const warmUpRounds = 2;

/**
 * Runs `bench speed`: the same pages through every contender in one process, page by page.
 *
 * @throws BenchError when the data is missing.
 */
export async function runSpeed(options: SpeedOptions, { print, showProgress }: CommandOutput): Promise<void> {
  const pages = await choosePages(options.dataFolder, options.sets, options.pages);
  const rounds = { warmUp: warmUpRounds, counted: options.rounds };
  const times = await measureSpeed(contendersWith(options.systems), pages, rounds, (done, total) =>
    showProgress(`round ${done} of ${total}`),
  );
  const result: SpeedResult = {
    format: 'broadsheet-bench-speed',
    formatVersion: 1,
    node: process.versions.node,
    pages: pages.length,
    characters: pages.reduce((sum, { input }) => sum + input.html.length, 0),
    rounds: options.rounds,
    rows: summarizeTimes(times),
  };
  print(speedReport(result));
  if (options.jsonPath !== undefined) {
    await mkdir(dirname(options.jsonPath), { recursive: true });
    await writeFile(options.jsonPath, `${JSON.stringify(result)}\n`);
  }
}
