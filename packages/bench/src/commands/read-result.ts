import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { BenchError } from '../bench-error.ts';
import { isMissingFile } from '../data/is-missing-file.ts';

/**
 * Reads a result that a command of the bench wrote with `--json`.
 *
 * @param schema - The schema of its results.
 * @param command - The command, as in `quality`.
 * @throws BenchError when the file is missing or no such result.
 */
export async function readResult<Result>(path: string, schema: z.ZodType<Result>, command: string): Promise<Result> {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    if (isMissingFile(cause)) {
      throw new BenchError(`There is no file ${path}.`, { cause });
    }
    if (cause instanceof z.ZodError || cause instanceof SyntaxError) {
      throw new BenchError(`${path} is not a result of "bench ${command} --json", or one of an older bench.`, {
        cause,
      });
    }
    throw cause;
  }
}
