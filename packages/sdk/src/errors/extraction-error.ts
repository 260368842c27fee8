import { BroadsheetError } from '@broadsheet/core/model';
import { withoutCredentials } from './without-credentials.ts';

/**
 * Why the extraction of a document did not come to its end: a limit of `time` or of `memory` was exceeded, or its thread
 * `ended`, such as when its client was closed.
 */
export type ExtractionErrorKind = 'time' | 'memory' | 'ended';

/** A limit of extraction that was exceeded. */
export interface ExceededExtractionLimit {
  /** Name of the option that sets it. */
  readonly option: 'workers.timeoutMs' | 'workers.maxMemoryMb';
  /** Its value. */
  readonly value: number;
}

const messages: Readonly<Record<ExtractionErrorKind, (value: number | undefined) => string>> = {
  time: (value) => `it took longer than workers.timeoutMs (${value}).`,
  memory: (value) => `it took more memory than workers.maxMemoryMb (${value}).`,
  ended: () => 'the thread that read it ended.',
};

/**
 * A document was fetched, and the thread that extracted it had to be ended. Other documents are not concerned: another
 * thread takes its place.
 */
export class ExtractionError extends BroadsheetError {
  override readonly name = 'ExtractionError';
  override readonly code = 'EXTRACTION_FAILED';
  /** Why. */
  readonly kind: ExtractionErrorKind;
  /** Address of the document, without credentials. */
  readonly url: string;
  /** The limit that was exceeded, when one was. */
  readonly limit: ExceededExtractionLimit | undefined;

  constructor(kind: ExtractionErrorKind, address: string, limit?: ExceededExtractionLimit, options?: ErrorOptions) {
    const url = withoutCredentials(address);
    super(`Could not extract ${url}: ${messages[kind](limit?.value)}`, options);
    this.kind = kind;
    this.url = url;
    this.limit = limit;
  }

  /** Whether a value is such an error, of this or of another copy of the package. */
  static override isInstance(value: unknown): value is ExtractionError {
    return BroadsheetError.isInstance(value) && value.code === 'EXTRACTION_FAILED';
  }
}
