import { BroadsheetError } from '@broadsheet/core/model';

/**
 * How a request failed: `network` got no answer, `status` got one that says no, `timeout` took longer than
 * `timeoutMs`, `too-large` sent more than `maxBytes`, `content-type` sent something that is neither page, feed nor JSON.
 */
export type FetchErrorKind = 'network' | 'status' | 'timeout' | 'too-large' | 'content-type';

/** What the caller decides with. */
export interface FetchErrorDetails {
  /** Address asked for. */
  readonly url: string;
  /** Status of the answer, when there was one. */
  readonly statusCode?: number;
  /** Whether the same request may succeed later. */
  readonly isRetryable: boolean;
  /** Name and value of the option that was exceeded. */
  readonly limit?: { readonly option: 'timeoutMs' | 'maxBytes'; readonly value: number };
}

/** An address could not be fetched. Credentials in the address never appear in the message. */
export class FetchError extends BroadsheetError {
  override readonly name = 'FetchError';
  override readonly code = 'FETCH_FAILED';
  /** How it failed. */
  readonly kind: FetchErrorKind;
  /** Address asked for, without credentials. */
  readonly url: string;
  /** Status of the answer, when there was one. */
  readonly statusCode: number | undefined;
  /** Whether the same request may succeed later. */
  readonly isRetryable: boolean;
  /** The option that was exceeded, when one was. */
  readonly limit: FetchErrorDetails['limit'];

  constructor(kind: FetchErrorKind, message: string, details: FetchErrorDetails, options?: ErrorOptions) {
    const url = withoutCredentials(details.url);
    super(`Could not fetch ${url}: ${message}`, options);
    this.kind = kind;
    this.url = url;
    this.statusCode = details.statusCode;
    this.isRetryable = details.isRetryable;
    this.limit = details.limit;
  }

  /** Whether a value is such an error, of this or of another copy of the package. */
  static override isInstance(value: unknown): value is FetchError {
    return BroadsheetError.isInstance(value) && value.code === 'FETCH_FAILED';
  }
}

function withoutCredentials(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}
