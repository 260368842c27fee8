import type { Client } from '../client.ts';
import type { ClientOptions } from '../client-options.ts';
import type { ExtractionWorkers } from './workers/extraction-workers.ts';

/** Hosts and networks that may be reached although they are not public. */
export interface AllowedTargets {
  /** Hosts by name or address, with a port where only one is meant: `intranet.example`, `localhost:8080`, `[::1]`. */
  readonly hosts?: readonly string[];
  /** Networks in CIDR notation: `10.20.0.0/16`, `fd12:3456::/32`. A single address is a network too. */
  readonly networks?: readonly string[];
}

/** Finds the addresses of a host by its name: `192.0.2.1`, `2001:db8::1`. */
export type ResolveHost = (hostname: string) => Promise<readonly string[]>;

/**
 * What happens where the environment names a proxy (`HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY`, without the hosts of
 * `NO_PROXY`). A proxy looks names up itself, so that the guard cannot see which address is reached.
 *
 * - `refuse`: such requests fail.
 * - `ignore`: they go straight to the host, under the guard.
 * - `trust`: they go through the proxy, which must keep them out of private networks itself.
 */
export type ProxyPolicy = 'refuse' | 'ignore' | 'trust';

/** Options of {@link createNodeClient}. */
export interface NodeClientOptions extends Omit<ClientOptions, 'fetch'> {
  /** Hosts and networks that may be reached although they are not public. Default: none. */
  readonly allow?: AllowedTargets;
  /** What happens where the environment names a proxy. Default `refuse`. */
  readonly proxy?: ProxyPolicy;
  /**
   * Whether connections stay open a while for the next request to their host. Without, no host has more connections of
   * this client open than it has requests running. Default `true`.
   */
  readonly keepConnections?: boolean;
  /** Looks names up instead of the system. What it finds is checked like anything else. */
  readonly resolveHost?: ResolveHost;
  /** Time to look a host up, to connect and to agree on encryption. Default 5,000 ms. */
  readonly connectTimeoutMs?: number;
  /**
   * Extracts documents in threads, so that many use several cores and one that is made to take forever ends: their
   * number, or their limits. An extraction then comes with its account as plain data, which `restore` cannot work with.
   * Default: none, documents are extracted where the client runs.
   */
  readonly workers?: number | ExtractionWorkers;
}

/** A client with connections of its own. */
export interface NodeClient extends Client {
  /** Ends what runs, with its threads, and closes all connections. */
  readonly close: () => Promise<void>;
}
