import { openArchive } from '../../open-archive.ts';
import { listenPress, type Press } from '../press/listen-press.ts';
import { makeDatabases } from './make-databases.ts';
import { printLine } from './print-line.ts';
import { startWorkerProcess } from './start-worker-process.ts';

/** By how much three workers must be faster than one. */
const leastGain = 1.8;
/** Links around the text, which make a page of about 3 MB: extracting it is most of the work. */
const links = 60_000;

/** A batch of long pages by one worker process and by three, on PostgreSQL. Gives whether three gain enough. */
export async function severalWorkers(pages: number): Promise<boolean> {
  const press = await listenPress({ hosts: 20, pages, links });
  const { make, remove } = makeDatabases('postgres');
  try {
    const one = await timeOf(press, await make(), 1);
    const three = await timeOf(press, await make(), 3);
    const peak = Math.max(...press.hosts.map((host) => host.peakConnections()));
    const gain = one / three;
    printLine(`workers on postgres: one takes ${one.toFixed(1)} s for ${pages} pages, three ${three.toFixed(1)} s`);
    printLine(`  ${gain.toFixed(2)} times as fast, at most ${peak} connections to a host`);
    return gain >= leastGain && peak <= 2;
  } finally {
    await press.close();
    await remove();
  }
}

/** Seconds that a batch takes, from when all workers are there. */
async function timeOf(press: Press, database: string, workers: number): Promise<number> {
  const archive = await openArchive({ database });
  await archive.pause();
  const { batch } = await archive.enqueue(press.urls);
  const processes = Array.from({ length: workers }, () => startWorkerProcess(database, 4));
  await Promise.all(processes.map(({ ready }) => ready));
  const startMs = performance.now();
  await archive.resume();
  for await (const { failed } of archive.progress({ batch })) if (failed > 0) throw new Error('A page failed.');
  const tookMs = performance.now() - startMs;
  await Promise.all(processes.map(({ ended }) => ended));
  await archive.close();
  return tookMs / 1000;
}
