import type { ClientOptions } from '../client-options.ts';
import { assembleClient, extractOptionsOf } from '../client/assemble-client.ts';
import { createLocalExtractor, type RawExtractor } from '../client/raw-extractor.ts';
import { requireLimit, resolveLimits } from '../input/fetch-limits.ts';
import { createGuard } from './guard/create-guard.ts';
import { createNodeFetch } from './node-fetch.ts';
import type { NodeClient, NodeClientOptions } from './node-client-options.ts';
import { createThreadedExtractor } from './workers/create-threaded-extractor.ts';
import { createThreadPool } from './workers/create-thread-pool.ts';
import { resolveWorkers } from './workers/extraction-workers.ts';

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
    keepConnections = true,
    resolveHost,
    connectTimeoutMs = defaultConnectTimeoutMs,
    workers,
    ...clientOptions
  } = options;
  const { maxBytes, maxHeaderBytes } = resolveLimits(clientOptions);
  const { fetch, close } = createNodeFetch({
    guard: createGuard(allow),
    proxy,
    keepConnections,
    resolveHost,
    connectTimeoutMs: requireLimit('connectTimeoutMs', connectTimeoutMs),
    maxBytes,
    maxHeaderBytes,
  });
  const extractor = openExtractor(workers, clientOptions);
  return {
    ...assembleClient({ ...clientOptions, fetch }, extractor),
    close: async () => {
      await Promise.all([close(), extractor.close()]);
    },
  };
}

/** This module's neighbour, in the package as it is built and in its source. */
const threadFile = new URL(
  import.meta.url.endsWith('.ts') ? 'extraction-thread.ts' : 'extraction-thread.js',
  import.meta.url,
);

/** Extracts in threads where that is asked for. */
function openExtractor(
  workers: NodeClientOptions['workers'],
  options: ClientOptions,
): RawExtractor & { readonly close: () => Promise<void> } {
  const extractOptions = extractOptionsOf(options);
  if (workers === undefined) return { ...createLocalExtractor(extractOptions), close: async () => undefined };
  const pool = createThreadPool(threadFile, resolveWorkers(workers), extractOptions);
  return { ...createThreadedExtractor(pool), close: pool.close };
}
