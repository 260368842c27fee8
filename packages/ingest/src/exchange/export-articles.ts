import { toNinjs } from '@broadsheet/formats/ninjs';
import type { Engine } from '../engine/engine.ts';
import type { ArticleItem } from '../reading/article-item.ts';
import type { ExportFormat, ExportOptions } from './exchange-options.ts';
import { storedArticles } from './stored-articles.ts';
import { writeParquet } from './write-parquet.ts';

/** How each format is written. */
const writers: Readonly<Record<ExportFormat, (items: AsyncIterable<ArticleItem>) => AsyncIterable<Uint8Array>>> = {
  jsonl: (items) => writeLines(items, ({ article }) => article),
  ninjs: (items) => writeLines(items, ({ article }) => toNinjs(article)),
  parquet: writeParquet,
};

/** Writes articles in a format, piece by piece. */
export function exportArticles(
  engine: Engine,
  { format = 'jsonl', versions = false, ...filter }: ExportOptions,
): AsyncIterable<Uint8Array> {
  return writers[format](storedArticles(engine, filter, versions ? 'all' : 'latest'));
}

async function* writeLines(
  items: AsyncIterable<ArticleItem>,
  write: (item: ArticleItem) => unknown,
): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder();
  for await (const item of items) yield encoder.encode(`${JSON.stringify(write(item))}\n`);
}
