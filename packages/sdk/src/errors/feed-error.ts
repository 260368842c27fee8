import { BroadsheetError } from '@broadsheet/core/model';

/** A text is no feed in any format that Broadsheet knows, or too broken to read. */
export class FeedError extends BroadsheetError {
  override readonly name = 'FeedError';
  override readonly code = 'FEED_INVALID';
  /** Address of the feed, when it has one. */
  readonly url: string | undefined;

  constructor(url: string | undefined, detail: string, options?: ErrorOptions) {
    super(`${url ?? 'The text'} is no RSS, RDF, Atom or JSON feed: ${detail}`, options);
    this.url = url;
  }

  /** Whether a value is such an error, of this or of another copy of the package. */
  static override isInstance(value: unknown): value is FeedError {
    return BroadsheetError.isInstance(value) && value.code === 'FEED_INVALID';
  }
}
