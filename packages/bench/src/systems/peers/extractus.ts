import { extractFromHtml } from '@extractus/article-extractor';
import type { Outcome } from '../outcome.ts';
import type { PageInput } from '../system.ts';
import { htmlText } from './html-text.ts';
import { answered } from './peer-answer.ts';

/** `@extractus/article-extractor` with its defaults. */
export async function runExtractus({ html, url }: PageInput): Promise<Outcome> {
  const article = await extractFromHtml(html, url);
  return answered(
    article && {
      title: article.title,
      byline: article.author,
      published: article.published,
      description: article.description,
      text: htmlText(article.content ?? ''),
    },
  );
}
