import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BenchError } from '../bench-error.ts';
import { benchmarkPage } from '../report/page/benchmark-page.ts';
import type { BenchEnvironment } from './bench-environment.ts';
import { readResult } from './read-result.ts';
import { usage } from './usage.ts';
import { orBenchError } from './or-bench-error.ts';

/** The page of the documentation that is generated. */
const defaultPage = fileURLToPath(
  new URL('../../../../apps/docs/src/content/docs/explanation/benchmark.md', import.meta.url),
);

/**
 * Runs `bench report`: writes a result as a page of the documentation, and returns what to say about it.
 *
 * @throws BenchError when the arguments have no sense or the result is missing or none.
 */
export async function runReport(args: readonly string[], { currentFolder }: BenchEnvironment): Promise<string> {
  const { result, out } = parseReportArguments(args);
  if (result === undefined) {
    throw new BenchError(`"report" needs --result.\n\n${usage}`);
  }
  const path = out === undefined ? defaultPage : resolve(currentFolder, out);
  const page = benchmarkPage(await readResult(resolve(currentFolder, result)));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, page);
  return `Wrote ${path}.`;
}

function parseReportArguments(args: readonly string[]) {
  return orBenchError(
    () => parseArgs({ args: [...args], options: { result: { type: 'string' }, out: { type: 'string' } } }).values,
  );
}
