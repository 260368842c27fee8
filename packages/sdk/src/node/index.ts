/**
 * Getting articles in Node, from public hosts only.
 *
 * @module node
 */

export { createDiskCache, type DiskCacheOptions } from './create-disk-cache.ts';
export { createNodeClient } from './create-node-client.ts';
export type { ExtractionWorkers } from './workers/extraction-workers.ts';
export type { AllowedTargets, NodeClient, NodeClientOptions, ProxyPolicy, ResolveHost } from './node-client-options.ts';
