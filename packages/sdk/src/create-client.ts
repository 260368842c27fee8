import type { ArticleInput } from './article-input.ts';
import type { Client } from './client.ts';
import type { ClientOptions } from './client-options.ts';
import { InputError } from './errors/input-error.ts';
import { extractArticle } from './extract-article.ts';
import { createFetcher } from './input/create-fetcher.ts';
import type { FetchedDocument } from './input/fetched-document.ts';
import { parseFeed } from './parse-feed.ts';
import { isRecord } from './sources/json-record.ts';
import { requireUrl } from './sources/require-input.ts';

/**
 * Makes a client that fetches articles and feeds.
 *
 * In browsers and edge workers the platform decides which addresses can be reached. In Node this client reaches
 * whatever the machine reaches: do not pass it addresses that strangers choose.
 *
 * @example
 * ```ts
 * const news = createClient({ userAgent: 'ReaderApp/1.0 (+https://reader.example/bot)' });
 * const article = await news.article('https://courier.example/2026/harbour-tram');
 * ```
 */
export function createClient(options: ClientOptions = {}): Client {
  const fetchDocument = createFetcher(options);
  const extract: Client['extract'] = async (url, request) => {
    const document = await fetchDocument(requireAddress(url), request);
    const { extract: limits, publishers = [] } = options;
    return extractArticle(toInput(document), { ...limits, publishers, retrievedAt: document.retrievedAt });
  };
  return {
    extract,
    article: async (url, request) => (await extract(url, request)).article,
    feed: async (url, request) => {
      const { text, url: feedUrl, retrievedAt } = await fetchDocument(requireAddress(url), request);
      return parseFeed(text, { ...options.extract, url: feedUrl, retrievedAt });
    },
  };
}

function requireAddress(url: string): string {
  const address = requireUrl(url);
  if (address !== undefined) return address;
  throw new InputError('url', 'The url is missing; pass an absolute address that begins with https:// or http://.');
}

/** How each kind of document is read as an article. */
function toInput({ kind, text, url }: FetchedDocument): ArticleInput {
  switch (kind) {
    case 'html':
      return { html: text, url };
    case 'text':
      return { text, url };
    case 'json':
      return { wordpress: requirePost(parseJson(text, url), url) };
    case 'xml':
      throw new InputError('url', `${url} is XML, most likely a feed; read it with client.feed().`);
  }
}

/** A post of WordPress wraps its title and its content in objects; other JSON, such as a JSON Feed, is no article. */
function requirePost(value: unknown, url: string): unknown {
  if (isRecord(value) && (isRecord(value['content']) || isRecord(value['title']))) return value;
  throw new InputError(
    'url',
    `${url} is JSON, but no post of WordPress. If it is a JSON Feed, read it with client.feed().`,
  );
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError('url', `${url} says that it is JSON but cannot be parsed.`, { cause });
  }
}
