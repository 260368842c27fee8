import { parseArticle } from '@broadsheet/core';
import type { Kysely } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Version } from './observation.ts';

/** A version with its number. */
export interface NumberedVersion extends Version {
  /** From 1. */
  readonly number: number;
}

/** Reads versions of articles, each article's in order; of the latest ones alone where that is asked for. */
export async function readVersions(
  db: Kysely<Database>,
  articleIds: readonly number[],
  which: 'all' | 'latest' = 'all',
): Promise<readonly NumberedVersion[]> {
  const rows = await db
    .selectFrom('versions')
    .innerJoin('articles', 'articles.id', 'versions.article_id')
    .where('versions.article_id', 'in', articleIds)
    .$if(which === 'latest', (query) => query.whereRef('versions.number', '=', 'articles.version'))
    .select(({ fn }) => [
      'versions.number',
      'versions.form',
      'versions.changes',
      'versions.first_seen_at as firstSeenAt',
      'versions.seen_at as seenAt',
      fn.coalesce('versions.article', 'articles.article').as('article'),
    ])
    .orderBy('versions.article_id')
    .orderBy('versions.number')
    .execute();
  return rows.map((row) => ({ ...row, article: parseArticle(row.article) }));
}
