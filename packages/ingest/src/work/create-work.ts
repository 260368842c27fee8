import { InputError } from '@broadsheet/sdk';
import type { Engine } from '../engine/engine.ts';
import type { OpenArchiveOptions } from '../open-archive-options.ts';
import { takeTicks } from '../watch/schedule-looks.ts';
import { unwatchFeed, watchedFeeds, watchFeed } from '../watch/watch-feed.ts';
import { createAnnouncer } from './announce.ts';
import { enqueue } from './enqueue.ts';
import { pauseWork, resumeWork } from './pause.ts';
import { listFailures } from './list-failures.ts';
import { openClient } from './open-client.ts';
import { openQueue } from './open-queue.ts';
import { startWorker } from './start-worker.ts';
import { watchProgress } from './watch-progress.ts';
import { createTelemetry, silentTelemetry } from './telemetry.ts';
import type { WorkContext } from './work-context.ts';
import type { Work } from './work.ts';
import type { Worker, WorkOptions } from './worker.ts';

/** What work is made of. */
export interface WorkParts extends Required<Pick<OpenArchiveOptions, 'client' | 'retry' | 'telemetry'>> {
  /** The database. */
  readonly engine: Engine;
}

const defaultConcurrency = 4;
/** As many connections as the client opens to a host; more of them are felt by small sites. */
const defaultConcurrencyPerHost = 2;

/** Makes the work of an archive. The queue is opened when it is used first: who only reads has nothing to do with it. */
export function createWork({ engine, client, retry, telemetry }: WorkParts): Work & {
  readonly close: () => Promise<void>;
} {
  const workers = new Set<Worker>();
  let opening: Promise<WorkContext> | undefined;
  const openContext = async (): Promise<WorkContext> => ({
    engine,
    boss: await openQueue(engine, { retry, telemetry }, warn),
    client: openClient(engine, client),
    telemetry: telemetry ? createTelemetry() : silentTelemetry,
  });
  const open = async (): Promise<WorkContext> => {
    opening ??= openContext();
    try {
      return await opening;
    } catch (error) {
      opening = undefined;
      throw error;
    }
  };
  return {
    enqueue: async (items, options = {}) => enqueue(await open(), items, options),
    work: async (options = {}) => {
      const settings = settingsOf(options);
      const context = await open();
      if (workers.size === 0) await takeTicks(context);
      const worker = await startWorker(context, createAnnouncer(engine, settings.onProblem), settings);
      workers.add(worker);
      return worker;
    },
    progress: async function* (options = {}) {
      await open();
      yield* watchProgress(engine, options);
    },
    failures: async (filter = {}) => listFailures(engine, filter),
    watch: async (feed, options) => watchFeed(await open(), feed, options),
    unwatch: async (feed) => unwatchFeed(engine, feed),
    watched: async () => watchedFeeds(engine),
    pause: async () => pauseWork(engine),
    resume: async () => resumeWork(engine),
    close: async () => {
      await Promise.all([...workers].map((worker) => worker.stop()));
      const context = await opening;
      await context?.boss.stop();
      await context?.client.close();
    },
  };
}

function settingsOf(options: WorkOptions): Required<WorkOptions> {
  const {
    concurrency = defaultConcurrency,
    concurrencyPerHost = defaultConcurrencyPerHost,
    onProblem = warn,
  } = options;
  requireCount(concurrency, 'concurrency');
  requireCount(concurrencyPerHost, 'concurrencyPerHost');
  return { concurrency, concurrencyPerHost, onProblem };
}

function requireCount(count: number, option: keyof WorkOptions): void {
  if (Number.isInteger(count) && count > 0) return;
  throw new InputError(option, `${option} is ${count}; pass a whole number from 1 on.`);
}

function warn(problem: unknown): void {
  process.emitWarning(problem instanceof Error ? problem : String(problem));
}
