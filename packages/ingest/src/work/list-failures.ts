import type { Engine } from '../engine/engine.ts';

/** Options of {@link Archive.failures}. */
export interface FailureFilter {
  /** Only those with this code. */
  readonly code?: string;
  /** Only those with this kind within their code. */
  readonly kind?: string;
  /** How many, the latest first. Default 1,000. */
  readonly limit?: number;
}

/** An address whose article was not got, or a feed that could not be looked at. */
export interface FailedAddress {
  /** The address. */
  readonly url: string;
  /** Code of the error; `WORKER_LOST` when its workers ended, `UNEXPECTED` for an error without a code. */
  readonly code: string;
  /** Kind within the code; empty where the error has none. */
  readonly kind: string;
  /** The message of the error. */
  readonly message: string;
  /** Tries that failed so far. */
  readonly attempts: number;
  /** When the last of them failed. */
  readonly failedAt: Date;
  /** Whether it is left alone because it ended its workers. */
  readonly isQuarantined: boolean;
}

const defaultLimit = 1000;

/** Lists what failed, with the last reason, the latest first. */
export async function listFailures(
  { db }: Engine,
  { code, kind, limit = defaultLimit }: FailureFilter,
): Promise<readonly FailedAddress[]> {
  let query = db.selectFrom('failures').selectAll().orderBy('last_failed_at', 'desc').orderBy('url').limit(limit);
  if (code !== undefined) query = query.where('code', '=', code);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  const rows = await query.execute();
  return rows.map((row) => ({
    url: row.url,
    code: row.code,
    kind: row.kind,
    message: row.message,
    attempts: row.attempts,
    failedAt: row.last_failed_at,
    isQuarantined: row.quarantined_at !== null,
  }));
}
