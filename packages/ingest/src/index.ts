/**
 * Keeping articles: an archive with history and search, and the work that fills it.
 *
 * @module main
 */

export type { Archive } from './archive.ts';
export { ArchiveInUseError } from './errors/archive-in-use-error.ts';
export { MigrationError } from './errors/migration-error.ts';
export { openArchive } from './open-archive.ts';
export type { OpenArchiveOptions } from './open-archive-options.ts';
