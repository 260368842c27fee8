import { randomUUID } from 'node:crypto';
import { cp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { hasServer, onServer, serverUrl, templateDatabase } from './test-server.ts';

/** A kind of database that the whole suite runs on. */
export interface TestDatabases {
  /** Name of the kind. */
  readonly kind: 'PGlite' | 'PostgreSQL';
  /** Makes a database with empty tables. */
  readonly create: () => Promise<TestDatabase>;
}

/** A database of one test. */
export interface TestDatabase {
  /** What `openArchive` takes as `database`. */
  readonly database: string;
  /** Deletes it; nobody may have it open. */
  readonly remove: () => Promise<void>;
}

/** The kinds of database that the suite runs on: the embedded one, or the server that `BROADSHEET_TEST_POSTGRES` names. */
export const testDatabases: readonly TestDatabases[] = hasServer
  ? [{ kind: 'PostgreSQL', create: createOnServer }]
  : [{ kind: 'PGlite', create: createFolder }];

async function createFolder(): Promise<TestDatabase> {
  const database = join(tmpdir(), `broadsheet-test-${randomUUID()}`);
  await cp(inject('templateFolder'), database, { recursive: true });
  return { database, remove: async () => rm(database, { recursive: true, force: true }) };
}

async function createOnServer(): Promise<TestDatabase> {
  const name = `broadsheet_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name} template ${templateDatabase}`);
  return { database: serverUrl(name), remove: async () => onServer(`drop database ${name} with (force)`) };
}
