import type { Article, ArticleRef } from '@broadsheet/core/model';
import { assembleArticle } from './article/assemble-article.ts';
import { withoutUndefined } from './without-undefined.ts';
import { htmlText } from './candidates/html-text.ts';
import { FeedError } from './errors/feed-error.ts';
import { NotAnArticleError } from './errors/not-an-article-error.ts';
import { defaultExtractLimits, type ExtractOptions } from './extract-options.ts';
import type { Diagnostic } from './extraction.ts';
import type { Feed } from './feed.ts';
import { createEntryReader } from './sources/feed/create-entry-reader.ts';
import { entryRef } from './sources/feed/entry-ref.ts';
import { homePageOf } from './sources/feed/feed-context.ts';
import { nextPageOf } from './sources/feed/next-page-of.ts';
import { readFeedEntry } from './sources/feed/feed-item.ts';
import { textAt } from './sources/feed/property-path.ts';
import { type FeedDocument, readFeedDocument } from './sources/feed/read-feed-document.ts';
import type { JsonRecord } from './sources/json-record.ts';
import { requireText, requireUrl } from './sources/require-input.ts';

/** Options of {@link parseFeed}. */
export interface ParseFeedOptions extends Omit<ExtractOptions, 'publishers' | 'withoutRules' | 'requireArticle'> {
  /** Address the feed was read from, absolute; relative addresses in it are resolved against it. */
  readonly url?: string;
  /** Largest number of items read. Default 10,000; the rest is left out with a diagnostic. */
  readonly maxItems?: number;
}

const defaultMaxItems = 10_000;

/**
 * Reads a feed: RSS 0.9x to 2.0, RDF, Atom or JSON Feed. Synchronous and pure, no network.
 *
 * @param text - The feed as text, decoded from its bytes.
 * @param options - The feed's address, and limits.
 * @returns The feed; items with their whole text are articles, teasers are references.
 * @throws {FeedError} when the text is no feed.
 *
 * @example
 * ```ts
 * const { title, items } = parseFeed(xml, { url: 'https://courier.example/feed/' });
 * items.map((item) => item.headline);
 * ```
 */
export function parseFeed(text: string, options: ParseFeedOptions = {}): Feed {
  const { url: address, maxItems = defaultMaxItems, retrievedAt, ...given } = options;
  const url = requireUrl(address);
  const limits = { ...defaultExtractLimits, ...given };
  const { format, feed, items, isCut } = readText(requireText(text, 'text'), url);
  const diagnostics: Diagnostic[] = [
    ...(isCut ? [cutShort(items.length)] : []),
    ...(items.length > maxItems ? [tooManyItems(items.length, maxItems)] : []),
  ];
  const readEntry = createEntryReader(feed, url);
  const read = items.slice(0, maxItems).map((item, index): Article | ArticleRef => {
    const entry = readEntry(item);
    if (entry.content === undefined) return entryRef(entry);
    try {
      const extraction = assembleArticle(
        readFeedEntry(entry, limits),
        retrievedAt === undefined ? {} : { retrievedAt },
      );
      diagnostics.push(
        ...extraction.diagnostics.map((diagnostic) => ({
          ...diagnostic,
          pointer: `/items/${index}${diagnostic.pointer ?? ''}`,
        })),
      );
      return extraction.article;
    } catch (error) {
      if (error instanceof NotAnArticleError) return entryRef(entry);
      throw error;
    }
  });
  return withoutUndefined({ format, url, ...describeFeed(feed, url), items: read, diagnostics });
}

function readText(text: string, url: string | undefined): FeedDocument {
  const fail = (cause?: unknown): never => {
    const detail = text.trimStart().startsWith('<')
      ? 'it is XML of another kind.'
      : 'it is neither XML nor a JSON Feed.';
    throw new FeedError(url, `${detail} Pass the text of the feed itself, not of the page that links to it.`, {
      cause,
    });
  };
  try {
    return readFeedDocument(text) ?? fail();
  } catch (cause) {
    if (cause instanceof SyntaxError) return fail(cause);
    throw cause;
  }
}

function describeFeed(
  feed: JsonRecord,
  url: string | undefined,
): {
  [Name in 'title' | 'homePageUrl' | 'nextUrl' | 'description' | 'inLanguage']: string | undefined;
} {
  const title = textAt(feed, ['title']);
  const description = textAt(feed, ['description', 'subtitle', 'tagline']);
  return {
    title: title === undefined ? undefined : htmlText(title),
    homePageUrl: homePageOf(feed, url),
    nextUrl: nextPageOf(feed, url),
    description: description === undefined ? undefined : htmlText(description),
    inLanguage: textAt(feed, ['language', 'dc:language', 'xml:lang']),
  };
}

function tooManyItems(count: number, maxItems: number): Diagnostic {
  const message = `The feed has ${count} items; the first ${maxItems} were read. Raise maxItems to read more.`;
  return { code: 'items-capped', severity: 'warning', message, pointer: '/items' };
}

function cutShort(count: number): Diagnostic {
  const message = `The text ends before the feed does; the ${count} items before its end were read. Fetch it again.`;
  return { code: 'feed-cut', severity: 'warning', message, pointer: '/items' };
}
