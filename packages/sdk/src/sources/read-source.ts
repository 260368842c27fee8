import type { ArticleInput } from '../article-input.ts';
import type { Candidates } from '../candidates/candidates.ts';
import { InputError } from '../errors/input-error.ts';
import type { ExtractSettings } from '../extract-options.ts';
import { feedItem } from './feed/feed-item.ts';
import { ghostPost } from './ghost/ghost-post.ts';
import { htmlPage } from './html-page/html-page.ts';
import { jsonLdDocument } from './json-ld/json-ld-document.ts';
import { plainText } from './plain-text/plain-text.ts';
import { readerOf, type SourceReader } from './source-kind.ts';
import { wordpressPost } from './wordpress/wordpress-post.ts';

/** Every kind of source. One line a kind; the first that knows an input reads it. */
const readers: readonly SourceReader[] = [
  readerOf(htmlPage),
  readerOf(plainText),
  readerOf(wordpressPost),
  readerOf(feedItem),
  readerOf(ghostPost),
  readerOf(jsonLdDocument),
];

/**
 * Reads an input by the kind of source it is.
 *
 * @throws {InputError} when it is of no known kind.
 */
export function readSource(input: ArticleInput, settings: ExtractSettings): Candidates {
  for (const read of readers) {
    const candidates = read(input, settings);
    if (candidates !== undefined) return candidates;
  }
  throw new InputError(
    'input',
    'The input has none of the properties html, text, wordpress, ghost, feedItem or jsonLd. Pass one of them.',
  );
}
