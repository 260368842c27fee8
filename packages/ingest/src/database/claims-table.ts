import type { Generated } from 'kysely';

/** Tasks that a worker has in hand, and those whose worker was lost. */
export interface ClaimsTable {
  /** The job of pg-boss. */
  readonly job_id: string;
  /** Its attempt, as pg-boss counts them. */
  readonly attempt: number;
  /** Key of the advisory lock that the worker holds while it lives; null once it was found to be gone. */
  readonly worker: number | null;
  /** Whether the worker has no other task in hand. */
  readonly is_alone: boolean;
  /** How many workers ended while they had this task alone in hand. */
  readonly crashes: Generated<number>;
}
