import type { Kysely } from 'kysely';
import type { Database } from '../database/database.ts';

/** Something that lasts until it is ended: a subscription to a channel, a lock that is held. */
export interface Subscription {
  /** Ends it. */
  readonly close: () => Promise<void>;
}

/** A lock by its two numbers, each of 32 bits with a sign. */
export interface AdvisoryLock {
  /** What it is a lock of. */
  readonly space: number;
  /** Which one of them. */
  readonly key: number;
}

/**
 * What the archive and its workers ask of a database: the same from PostgreSQL inside this process (PGlite) and from a
 * PostgreSQL server. Its `executeSql` and `listen` are what pg-boss takes as its `db`.
 */
export interface Engine {
  /** Where the database runs: `pglite` in this process alone, `postgres` on a server that others use too. */
  readonly kind: 'pglite' | 'postgres';
  /** Queries on the tables of the archive, which stand in the schema `broadsheet`, and transactions. */
  readonly db: Kysely<Database>;
  /**
   * Runs SQL as it is written, outside of any transaction of `db`. Text without values may hold several statements; the
   * rows of all of them are returned. Never call it inside a transaction of `db`: the embedded engine has one connection.
   */
  readonly executeSql: (text: string, values?: readonly unknown[]) => Promise<{ rows: unknown[] }>;
  /**
   * Listens on a channel of NOTIFY. `onConnect` is called each time listening has begun, again after a connection was
   * lost: what was sent in between is missed, so look then.
   */
  readonly listen: (
    channel: string,
    onNotification: (payload: string) => void,
    onConnect?: () => void,
  ) => Promise<Subscription>;
  /** Sends a text of at most 7,999 bytes to all who listen on the channel. */
  readonly notify: (channel: string, payload: string) => Promise<void>;
  /**
   * Holds an advisory lock for as long as this process is there and in touch with the database: the database itself lets
   * go of it when the process is gone. `onLost` is called when it was lost otherwise.
   */
  readonly hold: (lock: AdvisoryLock, onLost: () => void) => Promise<Subscription>;
  /** Waits for running queries and lets go of the database. */
  readonly close: () => Promise<void>;
}
