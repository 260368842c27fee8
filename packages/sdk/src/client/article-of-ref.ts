import type { Article, ArticleRef } from '@broadsheet/core/model';
import { assembleArticle } from '../article/assemble-article.ts';
import { defaultExtractLimits } from '../extract-options.ts';
import { readFeedEntry } from '../sources/feed/feed-item.ts';

/**
 * The partial article that a teaser is, with its text as the body.
 *
 * @throws {NotAnArticleError} when the reference has neither headline nor text.
 */
export function articleOfRef(ref: ArticleRef): Article {
  const { url, altIds, headline, description, datePublished, dateModified, inLanguage, contributors, tags } = ref;
  const entry = {
    url,
    altIds,
    headline,
    content: undefined,
    contentBase: url,
    summary: description,
    published: datePublished?.raw,
    modified: dateModified?.raw,
    bylineText: undefined,
    contributors,
    tags,
    media: ref.media,
    places: [],
    inLanguage,
    publisher: undefined,
  };
  return assembleArticle(readFeedEntry(entry, defaultExtractLimits), {}).article;
}
