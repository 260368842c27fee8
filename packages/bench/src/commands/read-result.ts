import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { BenchError } from '../bench-error.ts';
import { isMissingFile } from '../data/is-missing-file.ts';
import { type QualityResult, qualityResultSchema } from '../results/quality-result.ts';

/**
 * Reads a result that `bench quality --json` wrote.
 *
 * @throws BenchError when the file is missing or no such result.
 */
export async function readResult(path: string): Promise<QualityResult> {
  try {
    return qualityResultSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    if (isMissingFile(cause)) {
      throw new BenchError(`There is no file ${path}.`, { cause });
    }
    if (cause instanceof z.ZodError || cause instanceof SyntaxError) {
      throw new BenchError(`${path} is not a result of "bench quality --json", or one of an older bench.`, { cause });
    }
    throw cause;
  }
}
