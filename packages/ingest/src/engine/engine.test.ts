import { EventEmitter, once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../migrations/migrate.ts';
import { type TestDatabase, testDatabases } from '../testing/test-databases.ts';
import type { Engine } from './engine.ts';
import { openEngine } from './open-engine.ts';

describe.each(testDatabases)('an engine on $kind', ({ create }) => {
  let database: TestDatabase;
  let engine: Engine;
  beforeAll(async () => {
    database = await create();
    engine = await openEngine(database.database);
  });
  afterAll(async () => {
    await engine.close();
    await database.remove();
  });

  it('gives the rows of all statements of a text', async () => {
    expect((await engine.executeSql('select 1 as a; select 2 as a')).rows).toEqual([{ a: 1 }, { a: 2 }]);
    expect((await engine.executeSql('select $1::int as a', [3])).rows).toEqual([{ a: 3 }]);
  });

  it('goes on after a text that failed within its transaction', async () => {
    await expect(engine.executeSql('begin; select * from nowhere; commit')).rejects.toThrow('nowhere');
    expect((await engine.executeSql('select 1 as a')).rows).toEqual([{ a: 1 }]);
  });

  it('keeps SQL that runs beside a transaction out of it', async () => {
    let beside: Promise<unknown> | undefined;
    const transaction = engine.db.transaction().execute(async (inside) => {
      await inside.insertInto('takedowns').values({ kind: 'publisher', value: 'a.example', reason: '' }).execute();
      beside = engine.executeSql('select value from broadsheet.takedowns');
      throw new Error('changed my mind');
    });
    await expect(transaction).rejects.toThrow('changed my mind');
    await expect(beside).resolves.toMatchObject({ rows: [] });
  });

  it('delivers notifications', async () => {
    const events = new EventEmitter();
    const subscription = await engine.listen('news', (payload) => events.emit('payload', payload));
    const payload = once(events, 'payload');
    await engine.notify('news', 'It’s raining');
    await expect(payload).resolves.toEqual(['It’s raining']);
    await subscription.close();
  });

  it('has nothing to do when its tables are up to date', async () => {
    await Promise.all([migrate(engine), migrate(engine)]);
    expect(await engine.db.selectFrom('articles').selectAll().execute()).toEqual([]);
  });
});
