import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cases } from './cases.ts';
import { feeds } from './feeds.ts';
import { hostileReportSchema, type HostileReport } from './hostile-report.ts';
import { listenHostile, type HostileServer } from './hostile-server.ts';
import { pages } from './pages.ts';

/** What a document may take of the processor, and the whole suite of memory. */
const maxMs = 10_000;
const maxMb = 512;

/** Heap that leaves room for the rest of a process within the limit. */
const heapMb = 320;

let server: HostileServer;
let addresses: readonly string[];
let report: HostileReport;

/** Runs the suite in a process of its own. */
async function runSuite(): Promise<HostileReport> {
  const child = fork(fileURLToPath(new URL('run-suite.ts', import.meta.url)), addresses, {
    execArgv: ['--conditions=@broadsheet/source', `--max-old-space-size=${heapMb}`],
  });
  const message = await new Promise<unknown>((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code, signal) => reject(new Error(`The suite ended with ${String(signal ?? code)}.`)));
  });
  return hostileReportSchema.parse(message);
}

beforeAll(async () => {
  server = await listenHostile(cases);
  addresses = cases.map(({ name, url }) => (url ?? `${server.origin}/${name}`).replace('{port}', String(server.port)));
  report = await runSuite();
}, 120_000);

afterAll(() => server.close());

describe('the hostile suite in a process of its own', () => {
  test('has at least 150 cases', () => {
    expect(cases.length + pages.length + feeds.length).toBeGreaterThanOrEqual(150);
  });

  test('reads every document within its time', () => {
    expect(Object.keys(report.documentsMs).toSorted()).toEqual([...pages, ...feeds].map(({ name }) => name).toSorted());
    expect(Object.entries(report.documentsMs).filter(([, ms]) => ms > maxMs)).toEqual([]);
  });

  test('accounts for every address of the batch of all cases at once', () => {
    expect(report.ends.map(([address]) => address).toSorted()).toEqual(addresses.toSorted());
    expect(report.ends.filter(([, end]) => end === 'no typed error')).toEqual([]);
    expect(report.ends.some(([, end]) => end === 'article')).toBe(true);
  });

  test('stays within its memory', () => {
    expect(report.peakMb).toBeLessThan(maxMb);
  });
});
