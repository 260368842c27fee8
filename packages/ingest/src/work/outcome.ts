import type { Transaction } from 'kysely';
import type { Database } from '../database/database.ts';

/** How a task ended: with something to write, or with an error. */
export type Outcome =
  | {
      readonly isDone: true;
      /** Writes what was got, in the transaction that takes the task off the queue. */
      readonly write: (transaction: Transaction<Database>) => Promise<void>;
    }
  | { readonly isDone: false; readonly error: Error };
