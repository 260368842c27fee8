import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { BenchError } from '../bench-error.ts';
import { isMissingFile } from '../data/is-missing-file.ts';
import { compareReport } from '../report/compare-report.ts';
import { type QualityResult, qualityResultSchema } from '../results/quality-result.ts';
import type { BenchEnvironment } from './bench-environment.ts';
import { readCount } from './read-count.ts';
import { usage } from './usage.ts';

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
    readResult(resolve(environment.currentFolder, before)),
    readResult(resolve(environment.currentFolder, after)),
  ]);
  return compareReport(resultBefore, resultAfter, values.system, readCount('--worst', values.worst, 0));
}

function parseCompareArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        system: { type: 'string', default: 'broadsheet' },
        worst: { type: 'string', default: '0' },
      },
    });
  } catch (cause) {
    throw new BenchError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

async function readResult(path: string): Promise<QualityResult> {
  try {
    return qualityResultSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    if (isMissingFile(cause)) {
      throw new BenchError(`There is no file ${path}.`, { cause });
    }
    if (cause instanceof z.ZodError || cause instanceof SyntaxError) {
      throw new BenchError(`${path} is not a result of "bench quality --json".`, { cause });
    }
    throw cause;
  }
}
