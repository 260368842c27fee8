import { parseArticle } from '@broadsheet/core';
import { sql } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import type { ArticleFilter, PageOptions } from './article-filter.ts';
import type { ArticlePage } from './article-item.ts';
import { conditionOf } from './condition-of.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { readLimit } from './read-limit.ts';

interface Row {
  readonly id: number;
  readonly article: unknown;
  readonly version: number;
  readonly datedAt: Date;
}

/** Lists articles, the newest first. */
export async function listArticles(
  { db }: Engine,
  { limit, after, ...filter }: ArticleFilter & PageOptions,
): Promise<ArticlePage> {
  const count = readLimit(limit);
  const cursor = after === undefined ? undefined : readCursor(after);
  const behind = cursor === undefined ? sql`true` : sql`(dated_at, id) < (${cursor.datedAt}, ${cursor.id})`;
  const { rows } = await sql<Row>`
    select id, article, version, dated_at as "datedAt" from broadsheet.articles
    where ${conditionOf(filter)} and ${behind}
    order by dated_at desc, id desc
    limit ${count + 1}`.execute(db);
  const items = rows.slice(0, count);
  const last = rows.length > count ? items.at(-1) : undefined;
  return {
    items: items.map(({ article, version }) => ({ article: parseArticle(article), version })),
    ...(last === undefined ? {} : { next: writeCursor({ score: 0, ...last }) }),
  };
}
