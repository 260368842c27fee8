import process from 'node:process';
import { startDemo, type DemoOptions } from './demo.ts';

const defaultPort = 4173;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Starts the demo for somebody at a terminal: prints its address, and ends when asked to. The variable PORT names its
 * port; without it, it takes 4173 or the next free one.
 *
 * @param client - Where the client comes from.
 * @param onStop - Stops what was started beside the demo.
 */
export async function runDemo(
  client: Pick<DemoOptions, 'clientFolder' | 'wrap'>,
  onStop?: () => Promise<void>,
): Promise<void> {
  const asked = readPort(process.env['PORT']);
  const demo = await startDemo({ ...client, port: asked ?? defaultPort, orNextFree: asked === undefined });
  console.log(`Broadsheet demo: ${demo.url}`);
  for (const signal of signals) {
    process.once(signal, () => {
      Promise.all([demo.close(), onStop?.()]).then(() => process.exit(), fail);
    });
  }
}

function readPort(value: string | undefined): number | undefined {
  if (value === undefined || value === '') return undefined;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new RangeError(`The variable PORT is "${value}"; it must be a whole number from 0 to 65535.`);
}

function fail(error: unknown): never {
  console.error(error);
  process.exit(1);
}
