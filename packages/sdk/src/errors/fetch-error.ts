import { BroadsheetError } from '@broadsheet/core/model';
import type { FetchLimitName } from '../client-options.ts';
import { withoutCredentials } from './without-credentials.ts';

/**
 * How a request failed.
 *
 * - `network`: no answer came, or one that is not HTTP.
 * - `incomplete`: the answer, or the wait for it, broke off before its end.
 * - `status`: the server answered, and said no.
 * - `timeout`: a limit of time was exceeded.
 * - `too-large`: a limit of size was exceeded.
 * - `redirect`: the address leads in a circle, too far, or nowhere.
 * - `blocked`: the guard does not let this client go there.
 * - `robots`: the site's robots.txt asks this client to stay away.
 * - `content-type`: what is there is neither page, feed, JSON nor text.
 */
export type FetchErrorKind =
  | 'network'
  | 'incomplete'
  | 'status'
  | 'timeout'
  | 'too-large'
  | 'redirect'
  | 'blocked'
  | 'robots'
  | 'content-type';

/**
 * What a request was doing when it failed: looking at the `address`, asking `robots`.txt, waiting in the `queue` of its
 * host or for the next `retry`, making a `connect`ion, waiting for `headers`, following a `redirect`, reading the
 * `body`, or finding out what its `content` is.
 */
export type FetchPhase =
  | 'address'
  | 'robots'
  | 'queue'
  | 'retry'
  | 'connect'
  | 'headers'
  | 'redirect'
  | 'body'
  | 'content';

/** A limit that was exceeded. */
export interface ExceededLimit {
  /** Name of the option that sets it. */
  readonly option: FetchLimitName;
  /** Its value. */
  readonly value: number;
}

/** What the caller decides with. */
export interface FetchErrorDetails {
  /** Address asked for. */
  readonly url: string;
  /** What the request was doing. */
  readonly phase: FetchPhase;
  /** Status of the answer, when there was one. */
  readonly statusCode?: number | undefined;
  /** Whether the same request may succeed later. */
  readonly isRetryable: boolean;
  /** The limit that was exceeded. */
  readonly limit?: ExceededLimit | undefined;
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

/** An address could not be fetched. Credentials in the address never appear in the message. */
export class FetchError extends BroadsheetError {
  override readonly name = 'FetchError';
  override readonly code = 'FETCH_FAILED';
  /** How it failed. */
  readonly kind: FetchErrorKind;
  /** Address asked for, without credentials; after a redirect the one that failed. */
  readonly url: string;
  /** What the request was doing when it failed. */
  readonly phase: FetchPhase;
  /** Status of the answer, when there was one. */
  readonly statusCode: number | undefined;
  /** Whether the same request may succeed later. */
  readonly isRetryable: boolean;
  /** The limit that was exceeded, when one was. */
  readonly limit: ExceededLimit | undefined;
  /** How long the server asked to wait before the next request, in milliseconds, when it did. */
  readonly retryAfterMs: number | undefined;

  constructor(kind: FetchErrorKind, message: string, details: FetchErrorDetails, options?: ErrorOptions) {
    const url = withoutCredentials(details.url);
    super(`Could not fetch ${url}: ${message}`, options);
    this.kind = kind;
    this.url = url;
    this.phase = details.phase;
    this.statusCode = details.statusCode;
    this.isRetryable = details.isRetryable;
    this.limit = details.limit;
    this.retryAfterMs = details.retryAfterMs;
  }

  /** Whether a value is such an error, of this or of another copy of the package. */
  static override isInstance(value: unknown): value is FetchError {
    return BroadsheetError.isInstance(value) && value.code === 'FETCH_FAILED';
  }
}
