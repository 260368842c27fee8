import { parseArticle } from '@broadsheet/core';
import type { Engine } from '../engine/engine.ts';
import type { ArticleItem } from './article-item.ts';
import { findArticle } from './find-article.ts';

/** Copies that are listed at most. */
const maxCopies = 1000;

/** Lists the other articles that tell the same text, the oldest first. */
export async function listCopies({ db }: Engine, name: string): Promise<readonly ArticleItem[]> {
  const id = await findArticle(db, name);
  if (id === undefined) return [];
  const rows = await db
    .selectFrom('articles')
    .select(['article', 'version'])
    .where('cluster_id', '=', (eb) => eb.selectFrom('articles').select('cluster_id').where('id', '=', id))
    .where('id', '!=', id)
    .orderBy('dated_at')
    .orderBy('id')
    .limit(maxCopies)
    .execute();
  return rows.map(({ article, version }) => ({ article: parseArticle(article), version }));
}
