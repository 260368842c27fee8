import type { Migration } from 'kysely/migration';
import { createArchive } from './0001-create-archive.ts';
import { createWork } from './0002-create-work.ts';

/**
 * Every migration by name, in the order they are made. One that was released is never changed: what it lacks is the work
 * of the next.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-create-archive': createArchive,
  '0002-create-work': createWork,
};
