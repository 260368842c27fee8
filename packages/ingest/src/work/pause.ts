import type { Engine } from '../engine/engine.ts';
import { workChannel } from './announce.ts';

/** Lets no worker take another task; those in hand are done. */
export async function pauseWork(engine: Engine): Promise<void> {
  await engine.db
    .insertInto('pauses')
    .defaultValues()
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await engine.notify(workChannel, '');
}

/** Lets workers go on. */
export async function resumeWork(engine: Engine): Promise<void> {
  await engine.db.deleteFrom('pauses').execute();
  await engine.notify(workChannel, '');
}

/** Whether work is paused. */
export async function isPaused({ db }: Engine): Promise<boolean> {
  return (await db.selectFrom('pauses').select('since').executeTakeFirst()) !== undefined;
}
