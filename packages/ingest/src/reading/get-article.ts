import { type Article, parseArticle } from '@broadsheet/core';
import type { Engine } from '../engine/engine.ts';
import { findArticle } from './find-article.ts';

/** Reads the latest version of an article; `undefined` where it is not in the archive. */
export async function getArticle({ db }: Engine, name: string): Promise<Article | undefined> {
  const id = await findArticle(db, name);
  if (id === undefined) return undefined;
  const row = await db.selectFrom('articles').select('article').where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : parseArticle(row.article);
}
