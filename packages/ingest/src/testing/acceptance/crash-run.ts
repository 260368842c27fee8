import { openArchive } from '../../open-archive.ts';
import type { Press } from '../press/listen-press.ts';
import { contentsOf } from './contents-of.ts';
import { killWorkers } from './kill-workers.ts';

/** A batch that is worked off twice: once in peace, once while workers are killed. */
export interface CrashRun {
  /** The press that prints the batch. */
  readonly press: Press;
  /** Empty database of the run in peace. */
  readonly peaceful: string;
  /** Empty database of the other run. */
  readonly disturbed: string;
  /** Worker processes at a time; one for an embedded database. */
  readonly workers: number;
  /** Tasks that each has in hand. */
  readonly concurrency: number;
  /** Workers that are killed. */
  readonly kills: number;
}

/** What a batch came to. */
export interface CrashResult {
  /** Workers that were killed. */
  readonly killed: number;
  /** The archive of the run in peace, a line an article. */
  readonly expected: readonly string[];
  /** The archive of the other run. */
  readonly found: readonly string[];
  /** Requests for pages in the other run. */
  readonly asked: number;
}

/** Works a batch off in peace, and again while workers are killed. */
export async function runCrashes(run: CrashRun): Promise<CrashResult> {
  const { press, peaceful, disturbed, concurrency } = run;
  await enqueue(peaceful, press, async (archive) => {
    await (await archive.work({ concurrency })).drain();
  });
  const before = askedOf(press);
  await enqueue(disturbed, press);
  const killed = await killWorkers({ ...run, database: disturbed });
  return {
    killed,
    expected: await contentsOf(peaceful),
    found: await contentsOf(disturbed),
    asked: askedOf(press) - before,
  };
}

type Archive = Awaited<ReturnType<typeof openArchive>>;

async function enqueue(database: string, { urls }: Press, then?: (archive: Archive) => Promise<void>): Promise<void> {
  const archive = await openArchive({ database, client: { allow: { hosts: ['127.0.0.1'] } } });
  await archive.enqueue(urls);
  await then?.(archive);
  await archive.close();
}

function askedOf({ hosts }: Press): number {
  return hosts.flatMap(({ asked }) => asked.filter(({ path }) => path.startsWith('/story-'))).length;
}
