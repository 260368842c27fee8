import type { Article } from '@broadsheet/core/model';
import { extractArticle } from '../extract-article.ts';
import type { ExtractOptions } from '../extract-options.ts';
import type { Extraction } from '../extraction.ts';
import type { RawDocument } from '../input/fetched-document.ts';
import { foreignError } from '../input/foreign-media.ts';
import { readDocument } from '../input/read-document.ts';
import { toArticleInput } from './to-article-input.ts';

/** Makes articles of documents as they came, in this thread or in others. */
export interface RawExtractor {
  /** Makes an article; when the signal is aborted, nobody waits for it any more. */
  readonly article: (raw: RawDocument, signal?: AbortSignal) => Promise<Article>;
  /** Makes an article with the account of how it was made. */
  readonly extraction: (raw: RawDocument, signal?: AbortSignal) => Promise<Extraction>;
}

/** Extracts in this thread. */
export function createLocalExtractor(options: ExtractOptions): RawExtractor {
  const extraction: RawExtractor['extraction'] = async (raw) => {
    const { url, status, headers, retrievedAt } = raw;
    const read = readDocument(raw);
    if ('foreign' in read) throw foreignError(url, status, read.foreign);
    return extractArticle(toArticleInput({ url, headers, ...read }), { ...options, retrievedAt });
  };
  return { extraction, article: async (raw) => (await extraction(raw)).article };
}
