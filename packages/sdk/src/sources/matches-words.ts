import { type Article, type ArticleRef, blockText } from '@broadsheet/core/model';
import { isArticleRef } from '../feed.ts';

/** Whether an item holds every word of a search, for sources whose origin has no search; case makes no difference. */
export function matchesWords(item: Article | ArticleRef, search: string | undefined): boolean {
  if (search === undefined) return true;
  const text = textOf(item).toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function textOf(item: Article | ArticleRef): string {
  const body = isArticleRef(item) ? [] : item.body.map(blockText);
  return [item.headline ?? '', item.description ?? '', ...body].join('\n');
}
