import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BenchError } from '../bench-error.ts';
import { compareReport } from '../report/compare-report.ts';
import type { BenchEnvironment } from './bench-environment.ts';
import { readCount } from './read-count.ts';
import { qualityResultSchema } from '../results/quality-result.ts';
import { readResult } from './read-result.ts';
import { usage } from './usage.ts';
import { orBenchError } from './or-bench-error.ts';

/**
 * Runs `bench compare`.
 *
 * @throws BenchError when the arguments have no sense or a file is missing or no result.
 */
export async function runCompare(args: readonly string[], environment: BenchEnvironment): Promise<string> {
  const { positionals, values } = parseCompareArguments(args);
  const [before, after] = positionals;
  if (before === undefined || after === undefined || positionals.length > 2) {
    throw new BenchError(`"compare" takes two files.\n\n${usage}`);
  }
  const [resultBefore, resultAfter] = await Promise.all([
    readResult(resolve(environment.currentFolder, before), qualityResultSchema, 'quality'),
    readResult(resolve(environment.currentFolder, after), qualityResultSchema, 'quality'),
  ]);
  return compareReport(resultBefore, resultAfter, values.system, readCount('--worst', values.worst, 0));
}

function parseCompareArguments(args: readonly string[]) {
  return orBenchError(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        system: { type: 'string', default: 'broadsheet' },
        worst: { type: 'string', default: '0' },
      },
    }),
  );
}
