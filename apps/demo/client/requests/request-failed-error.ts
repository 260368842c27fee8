import type { Failure } from '../../shared/failure.ts';

/** The server did not give what was asked for, and says why. */
export class RequestFailedError extends Error {
  override readonly name = 'RequestFailedError';
  /** Why. */
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}
