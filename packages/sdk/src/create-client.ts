import type { Client } from './client.ts';
import type { ClientOptions, RequestOptions } from './client-options.ts';
import { discoverSite } from './client/discover/discover-site.ts';
import { readArticles } from './client/read-articles.ts';
import { withDiagnostics } from './client/with-diagnostics.ts';
import { toArticleInput } from './client/to-article-input.ts';
import { extractArticle } from './extract-article.ts';
import { extractCandidates } from './extract-candidates.ts';
import { createFetcher } from './input/create-fetcher.ts';
import { createSender } from './input/create-sender.ts';
import { createTextStreamer } from './input/create-text-streamer.ts';
import { parseFeed } from './parse-feed.ts';
import type { SourceTools } from './source.ts';
import { requireAddress } from './sources/require-input.ts';

/**
 * Makes a client that fetches articles and feeds.
 *
 * In browsers and edge workers the platform decides which addresses can be reached. In Node this client reaches
 * whatever the machine reaches: for addresses that strangers choose there is `createNodeClient` of
 * `@broadsheet/sdk/node`.
 *
 * @example
 * ```ts
 * const news = createClient({ userAgent: 'ReaderApp/1.0 (+https://reader.example/bot)' });
 * const article = await news.article('https://courier.example/2026/harbour-tram');
 * ```
 */
export function createClient(options: ClientOptions = {}): Client {
  const { extract: limits, publishers = [] } = options;
  const sender = createSender(options);
  const fetchDocument = createFetcher(options, sender);
  const streamText = createTextStreamer(sender);
  const extractInput: SourceTools['extract'] = (input, retrievedAt) =>
    extractArticle(input, { ...limits, publishers, retrievedAt });
  const extract: Client['extract'] = async (url, request) => {
    const document = await fetchDocument(requireAddress(url), request);
    const extraction = extractInput(toArticleInput(document), document.retrievedAt);
    return withDiagnostics(extraction, document.diagnostics);
  };
  const article: Client['article'] = async (url, request) => (await extract(url, request)).article;
  // Sources and batches go where a program leads them; whether they may, the site says.
  const crawling = <Asked extends RequestOptions>(request: Asked) => ({ robots: options.robots ?? true, ...request });
  const sourceTools: SourceTools = {
    fetchDocument: async (url, request = {}) => fetchDocument(url, crawling(request)),
    streamText: (url, request) => streamText(url, crawling(request)),
    fetchArticle: async (url, request = {}) => article(url, crawling(request)),
    extract: extractInput,
    assemble: (read, retrievedAt) => extractCandidates(read, { ...limits, publishers, retrievedAt }),
    parseFeed: ({ text, url, retrievedAt }) => parseFeed(text, { ...limits, url, retrievedAt }),
  };
  // Discovery looks at the one site that somebody named, at its robots.txt among other things.
  const discoveryTools: SourceTools = { ...sourceTools, fetchDocument };
  return {
    extract,
    article,
    articles: (items, asked = {}) => readArticles(items, asked, sourceTools),
    feed: async (url, request) => {
      const document = await fetchDocument(requireAddress(url), request);
      return withDiagnostics(sourceTools.parseFeed(document), document.diagnostics);
    },
    discover: async (siteUrl, request) => discoverSite(requireAddress(siteUrl), discoveryTools, request?.signal),
    sourceTools,
  };
}
