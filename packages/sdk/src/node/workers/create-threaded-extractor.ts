import { withQuotes } from '../../article/quotes/with-quotes.ts';
import type { RawExtractor } from '../../client/raw-extractor.ts';
import { InputError } from '../../errors/input-error.ts';
import { NotAnArticleError } from '../../errors/not-an-article-error.ts';
import type { Extraction } from '../../extraction.ts';
import type { RawDocument } from '../../input/fetched-document.ts';
import { foreignError } from '../../input/foreign-media.ts';
import type { ThreadPool } from './create-thread-pool.ts';
import type { ThreadOutcome } from './thread-order.ts';

/** Extracts in the threads of a pool. */
export function createThreadedExtractor({ run }: Pick<ThreadPool, 'run'>): RawExtractor {
  return {
    article: async (raw, signal) => {
      const outcome = await run(raw, false, signal);
      return outcome.kind === 'article' ? withQuotes(outcome.article) : refuse(raw, outcome);
    },
    extraction: async (raw, signal) => {
      const outcome = await run(raw, true, signal);
      return outcome.kind === 'extraction' ? withQuotesOf(outcome.extraction) : refuse(raw, outcome);
    },
  };
}

function withQuotesOf(extraction: Extraction): Extraction {
  return { ...extraction, article: withQuotes(extraction.article) };
}

/** Throws the error that an outcome stands for. */
function refuse({ url, status }: RawDocument, outcome: ThreadOutcome): never {
  switch (outcome.kind) {
    case 'foreign':
      throw foreignError(url, status, outcome.what);
    case 'not-an-article':
      throw new NotAnArticleError(outcome.page, outcome.url);
    case 'input':
      throw new InputError(outcome.property, outcome.message, { cause: outcome.cause });
    case 'defect':
      throw outcome.error;
    case 'article':
    case 'extraction':
      throw new TypeError(`The thread gave an ${outcome.kind} where none was asked for.`);
  }
}
