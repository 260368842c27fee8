import type { Article } from '@broadsheet/core/model';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Archive } from '../archive.ts';
import { archiveOn } from '../archive-on.ts';
import type { Engine } from '../engine/engine.ts';
import { openEngine } from '../engine/open-engine.ts';
import type { TestDatabase, TestDatabases } from './test-databases.ts';

/** An archive of the tests around, with what it stands on. */
export interface TestArchive {
  /** The archive. */
  readonly archive: Archive;
  /** The engine that holds it. */
  readonly engine: Engine;
}

/**
 * Opens an archive for the tests of a group. Each begins with an empty one; with the articles that are given, where tests
 * only read, all share it.
 */
export function useArchive({ create }: TestDatabases, articles: readonly Article[] = []): TestArchive {
  let database: TestDatabase | undefined;
  let engine: Engine | undefined;

  beforeAll(async () => {
    database = await create();
    engine = await openEngine(database.database);
    for (const article of articles) await archiveOn(engine).save(article);
  });
  beforeEach(async () => {
    if (articles.length > 0) return;
    await opened().executeSql('truncate broadsheet.articles, broadsheet.takedowns restart identity cascade');
  });
  afterAll(async () => {
    await engine?.close();
    await database?.remove();
  });

  function opened(): Engine {
    if (engine === undefined) throw new Error('The archive is opened before the first test; use it in tests alone.');
    return engine;
  }
  return {
    get archive() {
      return archiveOn(opened());
    },
    get engine() {
      return opened();
    },
  };
}
