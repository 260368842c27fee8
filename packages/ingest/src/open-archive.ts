import type { Archive } from './archive.ts';
import { archiveOn } from './archive-on.ts';
import { openEngine } from './engine/open-engine.ts';
import { migrate } from './migrations/migrate.ts';
import type { OpenArchiveOptions } from './open-archive-options.ts';

/** Folder of the archive where none is named. */
const defaultDatabase = 'broadsheet-archive';

/**
 * Opens an archive, makes its tables where they are missing, and brings those of an earlier version up to date.
 *
 * @throws {ArchiveInUseError} when another process has the folder open.
 * @throws {MigrationError} when the tables cannot be brought up to date.
 * @throws what the server or the file system says when the database cannot be reached.
 */
export async function openArchive(options: OpenArchiveOptions = {}): Promise<Archive> {
  const engine = await openEngine(options.database ?? defaultDatabase);
  try {
    await migrate(engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return archiveOn(engine, options);
}
