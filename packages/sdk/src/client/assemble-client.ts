import type { Client } from '../client.ts';
import type { ClientOptions, RequestOptions } from '../client-options.ts';
import { extractArticle } from '../extract-article.ts';
import { extractCandidates } from '../extract-candidates.ts';
import type { ExtractOptions } from '../extract-options.ts';
import { createByteFetcher, toDocument } from '../input/create-fetcher.ts';
import { createSender } from '../input/create-sender.ts';
import { createTextStreamer } from '../input/create-text-streamer.ts';
import { parseFeed } from '../parse-feed.ts';
import type { SourceTools } from '../source.ts';
import { requireAddress } from '../sources/require-input.ts';
import { discoverSite } from './discover/discover-site.ts';
import type { RawExtractor } from './raw-extractor.ts';
import { readArticles } from './read-articles.ts';
import { watchCalls } from './watch-calls.ts';
import { withDiagnostics } from './with-diagnostics.ts';

/** How the documents of a client are extracted. */
export function extractOptionsOf({ extract, publishers = [] }: ClientOptions): ExtractOptions {
  return { ...extract, publishers };
}

/** Makes a client that extracts the documents it fetches wherever an extractor does. */
export function assembleClient(options: ClientOptions, extractor: RawExtractor): Client {
  const extractOptions = extractOptionsOf(options);
  const sender = createSender(options);
  const fetchBytes = createByteFetcher(options, sender);
  const { watch, watchAll } = watchCalls(options.hooks);
  const fetchDocument: SourceTools['fetchDocument'] = async (url, request) =>
    watch(url, async (observer) => toDocument(await fetchBytes(url, request, observer)));
  const streamText = createTextStreamer(sender);
  const article: Client['article'] = async (url, request) =>
    watch(url, async (observer) => {
      const { raw, freshness } = await fetchBytes(requireAddress(url), request, observer);
      const made = await extractor.article(raw, request?.signal);
      await observer?.article(made, freshness);
      return made;
    });
  // Sources and batches go where a program leads them; whether they may, the site says.
  const crawling = <Asked extends RequestOptions>(request: Asked) => ({ robots: options.robots ?? true, ...request });
  const sourceTools: SourceTools = {
    fetchDocument: async (url, request = {}) => fetchDocument(url, crawling(request)),
    streamText: (url, request) => watchAll(url, (observer) => streamText(url, crawling(request), observer)),
    fetchArticle: async (url, request = {}) => article(url, crawling(request)),
    extract: (input, retrievedAt) => extractArticle(input, { ...extractOptions, retrievedAt }),
    assemble: (read, retrievedAt) => extractCandidates(read, { ...extractOptions, retrievedAt }),
    parseFeed: ({ text, url, retrievedAt }) => parseFeed(text, { ...options.extract, url, retrievedAt }),
  };
  // Discovery looks at the one site that somebody named, at its robots.txt among other things.
  const discoveryTools: SourceTools = { ...sourceTools, fetchDocument };
  return {
    article,
    extract: async (url, request) =>
      watch(url, async (observer) => {
        const { raw, diagnostics, freshness } = await fetchBytes(requireAddress(url), request, observer);
        const extraction = withDiagnostics(await extractor.extraction(raw, request?.signal), diagnostics);
        await observer?.article(extraction.article, freshness);
        return extraction;
      }),
    articles: (items, asked = {}) => readArticles(items, asked, sourceTools),
    feed: async (url, request) =>
      watch(url, async (observer) => {
        const document = toDocument(await fetchBytes(requireAddress(url), request, observer));
        return withDiagnostics(sourceTools.parseFeed(document), document.diagnostics);
      }),
    discover: async (siteUrl, request) => discoverSite(requireAddress(siteUrl), discoveryTools, request?.signal),
    sourceTools,
  };
}
