import { createClient } from '../create-client.ts';
import { requireLimit, resolveLimits } from '../input/fetch-limits.ts';
import { createGuard } from './guard/create-guard.ts';
import { createNodeFetch } from './node-fetch.ts';
import type { NodeClient, NodeClientOptions } from './node-client-options.ts';

const defaultConnectTimeoutMs = 5000;

/**
 * Makes a client for Node that can be pointed at addresses which strangers choose.
 *
 * It reaches public hosts only. Every address, literal or looked up, is checked where the connection is made, for the
 * first request, each redirect and each retry alike; what is not public is refused with a {@link FetchError} of kind
 * `blocked`, unless the option `allow` names it.
 *
 * @throws {InputError} when an option cannot be read.
 * @example
 * ```ts
 * const news = createNodeClient({ contact: 'https://reader.example/bot', allow: { hosts: ['cms.intranet.example'] } });
 * const article = await news.article('https://courier.example/2026/harbour-tram');
 * await news.close();
 * ```
 */
export function createNodeClient(options: NodeClientOptions = {}): NodeClient {
  const {
    allow,
    proxy = 'refuse',
    resolveHost,
    connectTimeoutMs = defaultConnectTimeoutMs,
    ...clientOptions
  } = options;
  const { maxBytes, maxHeaderBytes } = resolveLimits(clientOptions);
  const { fetch, close } = createNodeFetch({
    guard: createGuard(allow),
    proxy,
    resolveHost,
    connectTimeoutMs: requireLimit('connectTimeoutMs', connectTimeoutMs),
    maxBytes,
    maxHeaderBytes,
  });
  return { ...createClient({ ...clientOptions, fetch }), close };
}
