import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blockText } from '@broadsheet/core/model';
import { type ColumnSource, fileWriter, parquetWriteRows } from 'hyparquet-writer';
import type { ArticleItem } from '../reading/article-item.ts';
import { momentOf } from '../saving/moment-of.ts';

/** Rows that are compressed together, and held in memory until then. */
const rowGroupSize = 1000;

/** A column of the file, and what stands in it. */
interface Column extends Required<Pick<ColumnSource, 'name' | 'type'>> {
  /** Its value for an article. */
  readonly valueOf: (item: ArticleItem) => unknown;
}

/** The columns of the file. */
const columns: readonly Column[] = [
  { name: 'id', type: 'STRING', valueOf: ({ article }) => article.id },
  { name: 'url', type: 'STRING', valueOf: ({ article }) => article.canonicalUrl ?? article.url },
  { name: 'version', type: 'INT32', valueOf: ({ version }) => version },
  { name: 'publisher', type: 'STRING', valueOf: ({ article }) => article.publisher?.name },
  { name: 'language', type: 'STRING', valueOf: ({ article }) => article.inLanguage },
  { name: 'kind', type: 'STRING', valueOf: ({ article }) => article.kind },
  { name: 'headline', type: 'STRING', valueOf: ({ article }) => article.headline },
  { name: 'standfirst', type: 'STRING', valueOf: ({ article }) => article.standfirst },
  { name: 'date_published', type: 'STRING', valueOf: ({ article }) => article.datePublished?.iso },
  {
    name: 'published_at',
    type: 'TIMESTAMP',
    valueOf: ({ article }) => article.datePublished && momentOf(article.datePublished),
  },
  { name: 'authors', type: 'JSON', valueOf: ({ article }) => article.contributors.map(({ name }) => name) },
  { name: 'sections', type: 'JSON', valueOf: ({ article }) => article.sections.map(({ name }) => name) },
  { name: 'tags', type: 'JSON', valueOf: ({ article }) => article.tags.map(({ name }) => name) },
  { name: 'text', type: 'STRING', valueOf: ({ article }) => article.body.map(blockText).join('\n\n') },
  { name: 'article', type: 'JSON', valueOf: ({ article }) => article },
];

/** Writes articles as Parquet: into a file for temporary data first, since the format has its directory at the end. */
export async function* writeParquet(items: AsyncIterable<ArticleItem>): AsyncGenerator<Uint8Array, void> {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-parquet-'));
  try {
    const file = join(folder, 'articles.parquet');
    await parquetWriteRows({
      writer: fileWriter(file),
      rows: rowsOf(items),
      columns: columns.map(({ name, type }) => ({ name, type })),
      rowGroupSize,
    });
    for await (const chunk of createReadStream(file)) yield chunk;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* rowsOf(items: AsyncIterable<ArticleItem>): AsyncGenerator<Record<string, unknown>, void> {
  for await (const item of items) {
    yield Object.fromEntries(columns.map(({ name, valueOf }) => [name, valueOf(item) ?? null]));
  }
}
