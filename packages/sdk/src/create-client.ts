import type { Client } from './client.ts';
import type { ClientOptions } from './client-options.ts';
import { assembleClient, extractOptionsOf } from './client/assemble-client.ts';
import { createLocalExtractor } from './client/raw-extractor.ts';

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
  return assembleClient(options, createLocalExtractor(extractOptionsOf(options)));
}
