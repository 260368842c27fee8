import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BenchError } from '../bench-error.ts';
import { benchmarkPage } from '../report/page/benchmark-page.ts';
import { speedPage } from '../report/page/speed-page.ts';
import { qualityResultSchema } from '../results/quality-result.ts';
import { speedResultSchema } from '../results/speed-result.ts';
import type { BenchEnvironment } from './bench-environment.ts';
import { readResult } from './read-result.ts';
import { usage } from './usage.ts';
import { orBenchError } from './or-bench-error.ts';

/** Results that can be reported, by the option that names their file. */
const reports = {
  result: {
    page: 'benchmark.md',
    write: async (path: string) => benchmarkPage(await readResult(path, qualityResultSchema, 'quality')),
  },
  speed: {
    page: 'speed.md',
    write: async (path: string) => speedPage(await readResult(path, speedResultSchema, 'speed')),
  },
} as const;

const defaultFolder = fileURLToPath(new URL('../../../../apps/docs/src/content/docs/explanation/', import.meta.url));

/**
 * Runs `bench report`: writes a result as a page of the documentation, and returns what to say about it.
 *
 * @throws BenchError when the arguments have no sense or the result is missing or none.
 */
export async function runReport(args: readonly string[], { currentFolder }: BenchEnvironment): Promise<string> {
  const { result, speed, out } = parseReportArguments(args);
  const file = result ?? speed;
  if (file === undefined) {
    throw new BenchError(`"report" needs --result or --speed.\n\n${usage}`);
  }
  const { page, write } = result === undefined ? reports.speed : reports.result;
  const path = out === undefined ? join(defaultFolder, page) : resolve(currentFolder, out);
  const text = await write(resolve(currentFolder, file));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return `Wrote ${path}.`;
}

function parseReportArguments(args: readonly string[]) {
  const options = { result: { type: 'string' }, speed: { type: 'string' }, out: { type: 'string' } } as const;
  return orBenchError(() => parseArgs({ args: [...args], options }).values);
}
