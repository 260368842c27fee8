import { mkdtemp, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onServer, serverUrl } from '../test-server.ts';

/** Where a run keeps its archives. */
export type EngineName = 'pglite' | 'postgres';

/** Databases of a run. */
export interface Databases {
  /** Names an empty one. */
  readonly make: () => Promise<string>;
  /** Deletes all of them. */
  readonly remove: () => Promise<void>;
}

/** Makes databases in a folder for temporary files, or on the server that `BROADSHEET_TEST_POSTGRES` names. */
export function makeDatabases(engine: EngineName): Databases {
  const removing: (() => Promise<unknown>)[] = [];
  return {
    make: async () => {
      if (engine === 'pglite') {
        const folder = await mkdtemp(join(tmpdir(), 'broadsheet-run-'));
        removing.push(async () => rm(folder, { recursive: true, force: true }));
        return folder;
      }
      const name = `broadsheet_run_${randomUUID().replaceAll('-', '')}`;
      await onServer(`create database ${name}`);
      removing.push(async () => onServer(`drop database ${name} with (force)`));
      return serverUrl(name);
    },
    remove: async () => {
      for (const remove of removing) await remove();
    },
  };
}
