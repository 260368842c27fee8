import { BroadsheetError } from '@broadsheet/core/model';
import { FetchError } from '@broadsheet/sdk';

/** Why a task failed, as data. */
export interface Failure {
  /** Code of the typed error; `UNEXPECTED` for any other. */
  readonly code: string;
  /** Kind within the code; empty where the error has none. */
  readonly kind: string;
  /** The message of the error. */
  readonly message: string;
  /** The other facts that the error states. */
  readonly details: Readonly<Record<string, unknown>>;
  /** Whether the same may succeed later. */
  readonly isPassing: boolean;
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfterMs: number;
}

/** Facts of errors that are stated elsewhere, or tell nothing of the task. */
const omitted: ReadonlySet<string> = new Set(['name', 'code', 'kind', 'message', 'stack', 'cause']);

/** Reads an error. Only what the error itself calls passing is passing: everything else would fail again the same way. */
export function failureOf(error: Error): Failure {
  const facts = Object.entries(error).filter(([name, value]) => !omitted.has(name) && value !== undefined);
  return {
    code: BroadsheetError.isInstance(error) ? error.code : 'UNEXPECTED',
    kind: 'kind' in error && typeof error.kind === 'string' ? error.kind : '',
    message: error.message,
    details: Object.fromEntries(facts),
    isPassing: FetchError.isInstance(error) && error.isRetryable,
    retryAfterMs: FetchError.isInstance(error) ? (error.retryAfterMs ?? 0) : 0,
  };
}
