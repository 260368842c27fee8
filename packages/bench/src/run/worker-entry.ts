import { parentPort } from 'node:worker_threads';
import { isSystemName, systems } from '../systems/systems.ts';
import type { Outcome } from '../systems/outcome.ts';
import { jobSchema } from './job.ts';

if (parentPort === null) {
  throw new Error('worker-entry.ts runs as a worker of the bench only.');
}
const port = parentPort;

port.on('message', (message: unknown) => {
  void runJob(message).then((outcome) => port.postMessage(outcome));
});

async function runJob(message: unknown): Promise<Outcome> {
  const { system, input } = jobSchema.parse(message);
  if (!isSystemName(system)) {
    throw new Error(`There is no system "${system}".`);
  }
  const run = await systems[system].load();
  try {
    return await run(input);
  } catch (error) {
    return { status: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
