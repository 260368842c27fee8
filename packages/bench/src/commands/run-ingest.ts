import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openArchive, type TableStorage } from '@broadsheet/ingest';
import { BenchError } from '../bench-error.ts';
import { fillArchive, type Filling } from '../ingest/fill-archive.ts';
import { measureSearch, type SearchTimes } from '../ingest/measure-search.ts';
import { alignTable } from '../report/align-table.ts';
import type { BenchEnvironment } from './bench-environment.ts';
import { orBenchError } from './or-bench-error.ts';
import { readCount } from './read-count.ts';
import type { CommandOutput } from './run-quality.ts';

/**
 * Runs `bench ingest`: fills an archive with generated articles, and measures what it takes of the disk and how long
 * searches take.
 *
 * @throws BenchError when an argument is unknown or has no sense.
 */
export async function runIngest(
  args: readonly string[],
  { currentFolder }: BenchEnvironment,
  { print, showProgress }: CommandOutput,
): Promise<void> {
  const { values } = orBenchError(() =>
    parseArgs({
      args: [...args],
      options: {
        database: { type: 'string' },
        articles: { type: 'string', default: '100000' },
        queries: { type: 'string', default: '40' },
      },
    }),
  );
  if (values.database === undefined)
    throw new BenchError('--database takes a folder, or the URL of a PostgreSQL server.');
  const isUrl = values.database.includes('://');
  const count = readCount('--articles', values.articles, 1);
  const queries = readCount('--queries', values.queries, 1);
  const archive = await openArchive({ database: isUrl ? values.database : resolve(currentFolder, values.database) });
  try {
    print(describeFilling(await fillArchive(archive, count, showProgress)));
    print(describeStorage(await archive.storage(), count));
    print(describeSearch(await measureSearch(archive, queries)));
  } finally {
    await archive.close();
  }
}

function describeFilling({ saved, elapsedMs }: Filling): string {
  return saved === 0
    ? 'The archive held all articles.'
    : `Saved ${saved} articles in ${(elapsedMs / 1000).toFixed(0)} s, ${(elapsedMs / saved).toFixed(1)} ms each.`;
}

function describeStorage(tables: readonly TableStorage[], count: number): string {
  const each = (bytes: number): string => (bytes / count).toFixed(0);
  const rows = tables
    .filter(({ rowBytes, indexBytes }) => rowBytes + indexBytes >= count)
    .map(({ table, rowBytes, indexBytes }) => [table, each(rowBytes), each(indexBytes)]);
  return alignTable([['bytes an article', 'rows', 'indexes'], ...rows]);
}

function describeSearch(times: readonly SearchTimes[]): string {
  const rows = times.map(({ name, medianMs, p95Ms, meanHits }) => [
    name,
    medianMs.toFixed(1),
    p95Ms.toFixed(1),
    meanHits.toFixed(1),
  ]);
  return alignTable([['searches', 'median ms', '95 % ms', 'hits'], ...rows]);
}
