import type { Article } from '@broadsheet/core/model';
import { toArticleInput } from '../../client/to-article-input.ts';
import { InputError } from '../../errors/input-error.ts';
import { NotAnArticleError } from '../../errors/not-an-article-error.ts';
import { extractArticle } from '../../extract-article.ts';
import type { ExtractOptions } from '../../extract-options.ts';
import { readDocument } from '../../input/read-document.ts';
import type { ThreadOrder, ThreadOutcome } from './thread-order.ts';

/** Extracts a document in a thread. It never throws: an error would lose its class on the way. */
export function fillOrder(
  { raw, isAccountWanted }: Omit<ThreadOrder, 'begun'>,
  options: ExtractOptions,
): ThreadOutcome {
  try {
    const read = readDocument(raw);
    if ('foreign' in read) return { kind: 'foreign', what: read.foreign };
    const { url, headers, retrievedAt } = raw;
    const extraction = extractArticle(toArticleInput({ url, headers, ...read }), { ...options, retrievedAt });
    const article = withoutQuotes(extraction.article);
    if (!isAccountWanted) return { kind: 'article', article };
    const { evidence, removed, diagnostics, coverage } = extraction;
    return { kind: 'extraction', extraction: { article, evidence, removed, diagnostics, coverage } };
  } catch (error) {
    return toOutcome(error);
  }
}

/** The article, without the work of reading its quotations. */
function withoutQuotes(article: Article): Article {
  return Object.defineProperty(article, 'quotes', { value: [] });
}

function toOutcome(error: unknown): ThreadOutcome {
  if (NotAnArticleError.isInstance(error)) return { kind: 'not-an-article', page: error.kind, url: error.url };
  if (InputError.isInstance(error)) {
    const { property, message, cause } = error;
    return { kind: 'input', property, message, cause };
  }
  return { kind: 'defect', error };
}
