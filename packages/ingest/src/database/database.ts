import type { AliasesTable } from './aliases-table.ts';
import type { ArticlesTable } from './articles-table.ts';
import type { ClaimsTable } from './claims-table.ts';
import type { FailuresTable } from './failures-table.ts';
import type { FetchStatesTable } from './fetch-states-table.ts';
import type { FingerprintsTable } from './fingerprints-table.ts';
import type { PausesTable } from './pauses-table.ts';
import type { SourcesTable } from './sources-table.ts';
import type { TakedownsTable } from './takedowns-table.ts';
import type { VersionsTable } from './versions-table.ts';

/** Schema of PostgreSQL that holds all tables of the archive, so that it can live in a database with others. */
export const schemaName = 'broadsheet';

/** The tables of the archive, as `migrations` make them. */
export interface Database {
  readonly articles: ArticlesTable;
  readonly versions: VersionsTable;
  readonly fingerprints: FingerprintsTable;
  readonly aliases: AliasesTable;
  readonly takedowns: TakedownsTable;
  readonly sources: SourcesTable;
  readonly fetch_states: FetchStatesTable;
  readonly failures: FailuresTable;
  readonly claims: ClaimsTable;
  readonly pauses: PausesTable;
}
