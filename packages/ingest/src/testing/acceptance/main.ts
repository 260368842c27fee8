import process from 'node:process';
import { parseArgs } from 'node:util';
import { crashes } from './crashes.ts';
import { printLine } from './print-line.ts';
import { severalWorkers } from './several-workers.ts';
import { watchedFeedsRun } from './watched-feeds.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', default: 'pglite' },
    pages: { type: 'string', default: '2000' },
    kills: { type: 'string', default: '20' },
    feeds: { type: 'string', default: '1000' },
    minutes: { type: 'string', default: '10' },
  },
});
const engine = values.engine === 'postgres' ? 'postgres' : 'pglite';

/** The runs, by name. */
const runs: Readonly<Record<string, () => Promise<boolean>>> = {
  crashes: async () => crashes(engine, Number(values.pages), Number(values.kills)),
  workers: async () => severalWorkers(Number(values.pages)),
  feeds: async () => watchedFeedsRun(engine, Number(values.feeds), Number(values.minutes)),
};

const run = runs[positionals[0] ?? ''];
if (run === undefined) printLine(`Name a run: ${Object.keys(runs).join(', ')}.`);
process.exitCode = (await run?.()) === true ? 0 : 1;
