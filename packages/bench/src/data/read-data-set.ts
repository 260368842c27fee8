import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import * as z from 'zod';
import { BenchError } from '../bench-error.ts';
import { type DataSetName, dataSets } from './data-sets.ts';
import type { DataSetPage } from './data-set-page.ts';
import { decodePage } from './decode-page.ts';
import { isMissingFile } from './is-missing-file.ts';
import { partOf, publisherOf } from './part.ts';
import type { TruthLine } from './truth-readers.ts';

/**
 * Reads the pages of a set in the order of its `truth.jsonl`; the pages themselves are read when asked for.
 *
 * @throws BenchError when the folder lacks the set, or when a line of its truth cannot be read.
 */
export async function readDataSet(folder: string, name: DataSetName): Promise<readonly DataSetPage[]> {
  const path = join(folder, name, 'truth.jsonl');
  const text = await readOr(path, () => missingSet(folder, name));
  const lines = text.toString('utf8').split('\n');
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [createPage(folder, name, readLine(name, line, `${path}:${index + 1}`))],
  );
}

function readLine(name: DataSetName, line: string, place: string): TruthLine {
  try {
    return dataSets[name].readLine(JSON.parse(line));
  } catch (cause) {
    const problem = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new BenchError(`${place} does not describe a page of the set "${name}": ${problem}`, { cause });
  }
}

function createPage(folder: string, set: DataSetName, { id, url, pageType, truth }: TruthLine): DataSetPage {
  const path = join(folder, set, 'pages', `${id}.html.gz`);
  const address = url === undefined ? { id } : { id, url };
  return {
    ...address,
    ...(pageType === undefined ? {} : { pageType }),
    set,
    truth,
    part: partOf(publisherOf(address)),
    readHtml: async () => {
      const bytes = await readOr(
        path,
        () => new BenchError(`The page ${path} is in the truth of its set but not in its folder.`),
      );
      return decodePage(await promisify(gunzip)(bytes));
    },
  };
}

async function readOr(path: string, createError: () => BenchError): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw isMissingFile(error) ? createError() : error;
  }
}

function missingSet(folder: string, name: DataSetName): BenchError {
  const { origin, licence } = dataSets[name];
  return new BenchError(
    `The set "${name}" is not in ${folder}: ${join(name, 'truth.jsonl')} is missing.\n` +
      `Its public original is ${origin} (${licence}).`,
  );
}
