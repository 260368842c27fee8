import { listenPress } from '../press/listen-press.ts';
import { runCrashes } from './crash-run.ts';
import { makeDatabases, type EngineName } from './make-databases.ts';
import { printLine } from './print-line.ts';

/** A batch of pages while workers are killed: the archive must equal that of a run in peace. Gives whether it does. */
export async function crashes(engine: EngineName, pages: number, kills: number): Promise<boolean> {
  const press = await listenPress({ hosts: 20, pages });
  const { make, remove } = makeDatabases(engine);
  const startMs = performance.now();
  try {
    const { killed, expected, found, asked } = await runCrashes({
      press,
      peaceful: await make(),
      disturbed: await make(),
      workers: engine === 'pglite' ? 1 : 2,
      concurrency: 4,
      kills,
    });
    const isEqual = JSON.stringify(expected) === JSON.stringify(found);
    const peak = Math.max(...press.hosts.map((host) => host.peakConnections()));
    printLine(`crashes on ${engine}: ${killed} workers killed in ${seconds(startMs)} s`);
    printLine(`  ${expected.length} articles in peace, ${found.length} in trouble, ${isEqual ? 'equal' : 'NOT EQUAL'}`);
    printLine(`  ${asked} requests for ${pages} pages, at most ${peak} connections to a host`);
    return isEqual && expected.length === pages && peak <= 2;
  } finally {
    await press.close();
    await remove();
  }
}

function seconds(startMs: number): string {
  return ((performance.now() - startMs) / 1000).toFixed(0);
}
