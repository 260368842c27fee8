import type { FetchErrorKind, NotAnArticleKind } from '@broadsheet/sdk';

/** Why a request was not answered with what it asked for. Told apart by `code`, then by `kind`. */
export type Failure =
  | {
      /** The source was read, but it is no article. */
      readonly code: 'NOT_AN_ARTICLE';
      /** What it is instead. */
      readonly kind: NotAnArticleKind;
      /** What failed, where, and what to do. */
      readonly message: string;
    }
  | {
      /** The address could not be fetched. */
      readonly code: 'FETCH_FAILED';
      /** How it failed; a refusal is told as `ADDRESS_REFUSED`. */
      readonly kind: Exclude<FetchErrorKind, 'blocked'>;
      /** What failed, where, and what to do. */
      readonly message: string;
      /** Status of the answer, when there was one. */
      readonly statusCode?: number;
    }
  | {
      /**
       * `FEED_INVALID`: no feed that can be read. `INPUT_INVALID`: no input that the SDK can read.
       * `ADDRESS_REFUSED`: an address this server does not fetch for visitors. `REQUEST_INVALID`: a request the API
XX: no such route. `UNEXPECTED`: a defect of the server.
       */
      readonly code:
        | 'FEED_INVALID'
        | 'INPUT_INVALID'
        | 'ADDRESS_REFUSED'
        | 'REQUEST_INVALID'
        | 'ROUTE_UNKNOWN'
        | 'SOURCE_FAILED'
        | 'STORY_FORGOTTEN'
        | 'UNEXPECTED';
      /** What failed, where, and what to do. */
      readonly message: string;
    };

/** Body of an answer whose status is not 2xx. */
export interface FailureAnswer {
  /** What failed. */
  readonly error: Failure;
}

/** Status of the answer to each failure. */
export const failureStatuses = {
  NOT_AN_ARTICLE: 422,
  FETCH_FAILED: 502,
  FEED_INVALID: 422,
  INPUT_INVALID: 422,
  ADDRESS_REFUSED: 403,
  REQUEST_INVALID: 400,
  ROUTE_UNKNOWN: 404,
  SOURCE_FAILED: 502,
  STORY_FORGOTTEN: 404,
  UNEXPECTED: 500,
} as const satisfies Record<Failure['code'], number>;

/** Status of an answer that tells a failure. */
export type FailureStatus = (typeof failureStatuses)[Failure['code']];
