import { BroadsheetError } from '@broadsheet/core/model';
import { withoutCredentials } from './without-credentials.ts';

/**
 * How a source failed: `absent` has no such interface at this address, `unreadable` answered in a shape that is not
 * the one of its kind, `not-found` has no article of that reference.
 */
export type SourceErrorKind = 'absent' | 'unreadable' | 'not-found';

/** A source of articles answered, but not with what was asked for. Keys in the address never appear in the message. */
export class SourceError extends BroadsheetError {
  override readonly name = 'SourceError';
  override readonly code = 'SOURCE_FAILED';
  /** How it failed. */
  readonly kind: SourceErrorKind;
  /** Address of the source, or of the answer that cannot be read. */
  readonly url: string;

  constructor(kind: SourceErrorKind, address: string, detail: string, options?: ErrorOptions) {
    const url = withoutCredentials(address);
    super(`${url} ${detail}`, options);
    this.kind = kind;
    this.url = url;
  }

  /** Whether a value is such an error, of this or of another copy of the package. */
  static override isInstance(value: unknown): value is SourceError {
    return BroadsheetError.isInstance(value) && value.code === 'SOURCE_FAILED';
  }
}
