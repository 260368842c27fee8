import type { Article } from '@broadsheet/core/model';
import type { Freshness } from './cache-store.ts';

/**
 * Functions that a client calls while it works, to measure and to trace it. They watch and change nothing. One that gives
 * a promise is waited for. An error in one ends the call that it watched with a {@link HookError}.
 */
export interface ClientHooks {
  /** Before each request is sent: redirects, retries and robots.txt among them, answers of the cache not. */
  readonly beforeRequest?: Hook<RequestState>;
  /** After each answer that came to its end, whatever its status. */
  readonly afterResponse?: Hook<ResponseState>;
  /** Before a request that failed for a passing reason is sent again, once its pause is over. */
  readonly onRetry?: Hook<RetryState>;
  /** After `article`, `extract`, or `articles` fetched an article and made it. */
  readonly onArticle?: Hook<ArticleState>;
  /** After a call failed, one that was aborted among them. In a batch each address is a call. */
  readonly onError?: Hook<ErrorState>;
}

/** A hook: all that there is to know comes in one object. */
export type Hook<State> = (state: State) => void | Promise<void>;

/** One call of a client: for an article, a feed, or a document that a source reads. */
export interface HookedCall {
  /** Address that was asked for. */
  readonly url: string;
}

/** One request. */
export interface HookedRequest {
  /** Where it goes. */
  readonly url: string;
  /** Which try it is, from 1 on. */
  readonly attempt: number;
}

/** What each hook is told. */
export interface CallState {
  /** The call; the same object in every hook of it, so that a `WeakMap` can hold what belongs to it. */
  readonly call: HookedCall;
}

/** What {@link ClientHooks.beforeRequest} is told. */
export interface RequestState extends CallState {
  /** The request; the same object in every hook of it. */
  readonly request: HookedRequest;
}

/** What {@link ClientHooks.afterResponse} is told. */
export interface ResponseState extends RequestState {
  /** Status code of the answer. */
  readonly status: number;
  /** Length of its body after decompression, in bytes; 0 where the body is not read, or not yet. */
  readonly bytes: number;
  /** Time from sending the request to the end of its answer, in milliseconds. */
  readonly durationMs: number;
}

/** What {@link ClientHooks.onRetry} is told. */
export interface RetryState extends RequestState {
  /** Why: the error of the request, or the status of its answer. */
  readonly reason: Error | number;
}

/** What {@link ClientHooks.onArticle} is told. */
export interface ArticleState extends CallState {
  /** The article. */
  readonly article: Article;
  /** Where its document came from. */
  readonly freshness: Freshness;
  /** Time of the whole call, in milliseconds. */
  readonly durationMs: number;
}

/** What {@link ClientHooks.onError} is told. */
export interface ErrorState extends CallState {
  /** What the call ends with: an error of Broadsheet, or the reason of its signal. */
  readonly error: unknown;
  /** The last request of the call, where one was sent. */
  readonly request: HookedRequest | undefined;
  /** Time of the whole call, in milliseconds. */
  readonly durationMs: number;
}
