import type { Client } from '@broadsheet/sdk';

/** Options of {@link openArchive}. */
export interface OpenArchiveOptions {
  /**
   * Where articles are kept: a folder, for an archive inside this process, which is made where it is missing; or the URL
   * of a PostgreSQL server, `postgres://user@host/name`, which any number of processes share. `memory://` keeps nothing
   * beyond {@link Archive.close}, for tests. Default: the folder `broadsheet-archive`.
   */
  readonly database?: string;
  /** What workers fetch with. Default: `createNodeClient()` of `@broadsheet/sdk/node`, which reaches public hosts only. */
  readonly client?: Client;
}
