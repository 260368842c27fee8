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
  const fetchDocument: SourceTools['fetchDocument'] = async (url, request) =>
    toDocument(await fetchBytes(url, request));
  const streamText = createTextStreamer(sender);
  const article: Client['article'] = async (url, request) => {
    const { raw } = await fetchBytes(requireAddress(url), request);
    return extractor.article(raw, request?.signal);
  };
  // Sources and batches go where a program leads them; whether they may, the site says.
  const crawling = <Asked extends RequestOptions>(request: Asked) => ({ robots: options.robots ?? true, ...request });
  const sourceTools: SourceTools = {
    fetchDocument: async (url, request = {}) => fetchDocument(url, crawling(request)),
    streamText: (url, request) => streamText(url, crawling(request)),
    fetchArticle: async (url, request = {}) => article(url, crawling(request)),
    extract: (input, retrievedAt) => extractArticle(input, { ...extractOptions, retrievedAt }),
    assemble: (read, retrievedAt) => extractCandidates(read, { ...extractOptions, retrievedAt }),
    parseFeed: ({ text, url, retrievedAt }) => parseFeed(text, { ...options.extract, url, retrievedAt }),
  };
  // Discovery looks at the one site that somebody named, at its robots.txt among other things.
  const discoveryTools: SourceTools = { ...sourceTools, fetchDocument };
  return {
    article,
    extract: async (url, request) => {
      const { raw, diagnostics } = await fetchBytes(requireAddress(url), request);
      return withDiagnostics(await extractor.extraction(raw, request?.signal), diagnostics);
    },
    articles: (items, asked = {}) => readArticles(items, asked, sourceTools),
    feed: async (url, request) => {
      const document = toDocument(await fetchBytes(requireAddress(url), request));
      return withDiagnostics(sourceTools.parseFeed(document), document.diagnostics);
    },
    discover: async (siteUrl, request) => discoverSite(requireAddress(siteUrl), discoveryTools, request?.signal),
    sourceTools,
  };
}
