import type { Engine } from './engine.ts';
import { openPgliteEngine } from './pglite-engine.ts';
import { openPostgresEngine } from './postgres-engine.ts';

/**
 * Opens the database that a text names: a `postgres://` or `postgresql://` URL, else the folder of an embedded one, which
 * is made where it is missing; `memory://` is an embedded one that is gone when it is closed.
 */
export async function openEngine(database: string): Promise<Engine> {
  return /^postgres(?:ql)?:\/\//i.test(database) ? openPostgresEngine(database) : openPgliteEngine(database);
}
