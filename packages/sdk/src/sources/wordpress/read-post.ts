import type { Article, ArticleRef } from '@broadsheet/core/model';
import { NotAnArticleError } from '../../errors/not-an-article-error.ts';
import type { SourceTools } from '../../source.ts';
import { emptyRef } from '../empty-ref.ts';
import type { JsonRecord } from '../json-record.ts';
import { postUrl } from './post-fields.ts';

/** Makes an article of a post; one with neither title nor text is only a pointer to its page. */
export function readPost(post: JsonRecord, retrievedAt: Date, tools: SourceTools): Article | ArticleRef {
  try {
    return tools.extract({ wordpress: post }, retrievedAt).article;
  } catch (error) {
    if (error instanceof NotAnArticleError) return emptyRef(postUrl(post));
    throw error;
  }
}
