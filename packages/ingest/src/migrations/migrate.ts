import { Migrator } from 'kysely/migration';
import { schemaName } from '../database/database.ts';
import type { Engine } from '../engine/engine.ts';
import { MigrationError } from '../errors/migration-error.ts';
import { migrations } from './migrations.ts';

/**
 * Brings the tables to the state that this version of the package needs, forward only. Several workers may do so at
 * once: one does it under an advisory lock, the others wait and find it done.
 *
 * @throws {MigrationError} when that fails, as it does where a newer version of the package has migrated the database.
 * All migrations are one transaction, so that nothing of it stays then.
 */
export async function migrate({ db }: Engine): Promise<void> {
  const migrator = new Migrator({
    db,
    migrationTableSchema: schemaName,
    provider: { getMigrations: async () => migrations },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw new MigrationError(error);
}
