import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngine } from './engine/open-engine.ts';
import { openArchive } from './open-archive.ts';
import { fictionalArticle } from './testing/fictional-article.ts';
import { type TestDatabase, testDatabases } from './testing/test-databases.ts';

const tram = fictionalArticle({ url: 'https://courant.example/tram' });

describe.each(testDatabases)('an archive on $kind', ({ create }) => {
  let place: TestDatabase;
  beforeAll(async () => {
    place = await create();
  });
  afterAll(async () => place.remove());

  it('has what was saved when it is opened again', async () => {
    const first = await openArchive(place);
    await first.save(tram);
    await first.close();
    const second = await openArchive(place);
    expect(await second.get(tram.id)).toEqual(tram);
    await second.close();
  });

  it('is not opened when a newer version of the package made its tables', async () => {
    const engine = await openEngine(place.database);
    await engine.executeSql(`insert into broadsheet.kysely_migration values ('9999-later', now()::text)`);
    await engine.close();
    await expect(openArchive(place)).rejects.toMatchObject({ code: 'MIGRATION_FAILED' });
  });
});
