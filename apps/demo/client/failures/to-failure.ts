import type { Failure } from '../../shared/failure.ts';
import { RequestFailedError } from '../requests/request-failed-error.ts';

/** What went wrong, as a failure: the server's own word, or else that there was none. */
export function toFailure(error: unknown): Failure {
  if (error instanceof RequestFailedError) return error.failure;
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'UNEXPECTED', message: `The server of the demo did not answer as expected: ${detail}` };
}
