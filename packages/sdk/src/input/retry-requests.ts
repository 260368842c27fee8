import type * as Ky from 'ky';
import type { FetchLimits } from '../client-options.ts';
import { FetchError } from '../errors/fetch-error.ts';
import type { Answer, Send } from './exchange.ts';
import { retryAfterMsOf } from './retry-after.ts';

/** Statuses that may pass. */
const passingStatuses = [408, 425, 429, 500, 502, 503, 504];

/** Whether a status may be another one later. */
export function isPassingStatus(status: number): boolean {
  return passingStatuses.includes(status);
}

/**
 * Tries again what failed for a passing reason, at random times that lie further and further apart (full jitter), or
 * when the server says so. A server that asks for more patience than `maxRetryAfterMs` is not asked again.
 *
 * ky is loaded with the first request: in Node it brings the whole of `fetch` with it, which costs who only extracts
 * a third of the time an import takes.
 */
export function retryRequests(send: Send, limits: Required<FetchLimits>): Send {
  let retrying: Promise<Send> | undefined;
  return async (request) => {
    retrying ??= import('ky').then((library) => retryWith(library, send, limits));
    return (await retrying)(request);
  };
}

function retryWith({ default: ky, isHTTPError }: typeof Ky, send: Send, limits: Required<FetchLimits>): Send {
  const { maxRetries, maxRetryAfterMs } = limits;
  const isWorthwhile = (error: Error): boolean | undefined => {
    if (FetchError.isInstance(error)) return error.isRetryable;
    if (!isHTTPError(error)) return false;
    // Left undefined, ky decides by the status and waits as long as the server says.
    return (retryAfterMsOf(error.response.headers) ?? 0) > maxRetryAfterMs ? false : undefined;
  };
  const http = ky.create({
    timeout: false,
    throwHttpErrors: isPassingStatus,
    retry: {
      // ky takes whole numbers only.
      limit: Math.min(Math.floor(maxRetries), Number.MAX_SAFE_INTEGER),
      methods: ['get'],
      statusCodes: passingStatuses,
      afterStatusCodes: passingStatuses,
      maxRetryAfter: maxRetryAfterMs,
      jitter: true,
      shouldRetry: ({ error }) => isWorthwhile(error),
    },
  });
  return async (request) => {
    const { url, clock } = request;
    let tries = 1;
    let attempt = send({ ...request, attempt: tries });
    const fetch = async (): Promise<Response> => {
      try {
        return statusOf(await attempt);
      } finally {
        // What may follow is a wait.
        clock.phase = 'retry';
      }
    };
    const tryAgain: Ky.BeforeRetryHook = async ({ error }) => {
      await request.observer?.retry(isHTTPError(error) ? error.response.status : error);
      tries += 1;
      attempt = send({ ...request, attempt: tries });
    };
    try {
      await http.get(url, { signal: clock.signal, fetch, hooks: { beforeRetry: [tryAgain] } });
    } catch (error) {
      if (clock.signal.aborted) throw clock.signal.reason;
      // A status that did not pass is an answer too.
      if (!isHTTPError(error)) throw error;
    }
    return attempt;
  };
}

/** What decides on another try: the status, if it is a passing one, and how long to wait. */
function statusOf({ status, headers }: Answer): Response {
  const retryAfter = headers.get('retry-after');
  return new Response(null, {
    status: isPassingStatus(status) ? status : 204,
    headers: retryAfter === null ? {} : { 'retry-after': retryAfter },
  });
}
