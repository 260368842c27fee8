import type { Client } from '@broadsheet/sdk';
import type { NodeClientOptions } from '@broadsheet/sdk/node';
import type { RetryPolicy } from './work/retry-policy.ts';

/** Options of {@link openArchive}. */
export interface OpenArchiveOptions {
  /**
   * Where articles are kept: a folder, for an archive inside this process, which is made where it is missing; or the URL
   * of a PostgreSQL server, `postgres://user@host/name`, which any number of processes share. `memory://` keeps nothing
   * beyond {@link Archive.close}, for tests. Default: the folder `broadsheet-archive`.
   */
  readonly database?: string;
  /**
   * What workers fetch with: a client, or options of one that is made for the archive and reaches public hosts only, as
   * `createNodeClient` of `@broadsheet/sdk/node` does. One that is made for the archive keeps no connection open, so that
   * no host sees more of them than it has requests, and keeps what feeds answered in the archive, for all workers.
   * Default: such a client.
   */
  readonly client?: Client | NodeClientOptions;
  /** How often, and how far apart, what failed for a passing reason is tried again, by all workers from now on. */
  readonly retry?: RetryPolicy;
  /**
   * Whether work is told to OpenTelemetry: spans and metrics of tasks, and those of pg-boss. They go where the SDK of
   * OpenTelemetry that the process has set up sends them. Default `false`.
   */
  readonly telemetry?: boolean;
}
