import type { Client } from '@broadsheet/sdk';
import { createNodeClient, type NodeClient, type NodeClientOptions } from '@broadsheet/sdk/node';
import type { Engine } from '../engine/engine.ts';
import { createFetchStateCache } from '../watch/fetch-state-cache.ts';

/** The client that workers fetch with: the one given, which its owner closes, or one of the archive's own. */
export function openClient(engine: Engine, given: Client | NodeClientOptions): NodeClient {
  if ('sourceTools' in given) return { ...given, close: async () => {} };
  return createNodeClient({ keepConnections: false, cache: createFetchStateCache(engine.db), ...given });
}
