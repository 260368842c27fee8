import type { FetchError, FetchErrorKind } from '../../errors/fetch-error.ts';

/** Statuses of a server with a problem (RFC 5861, 4). */
const errorStatuses = [500, 502, 503, 504];

/** Ways to fail that say nothing of the document, only that it cannot be had now. */
const passingKinds: readonly FetchErrorKind[] = ['network', 'incomplete', 'timeout'];

/** Whether an error says nothing of the document, only that its server cannot be reached. */
export function isOutage({ kind }: FetchError): boolean {
  return passingKinds.includes(kind);
}

/** Whether a status means that the server has a problem. */
export function isErrorStatus(status: number): boolean {
  return errorStatuses.includes(status);
}

/**
 * How long past its time an answer may be given in an outage, in milliseconds: what the server allows (RFC 5861, 4), or
 * the caller; never against the server's word (RFC 9111, 4.2.4).
 */
export function allowedStaleMs(cacheControl: string, staleIfErrorMs: number): number {
  if (/\b(?:must-revalidate|no-cache|no-store)\b/i.test(cacheControl)) return 0;
  const seconds = /\bstale-if-error\s{0,5}=\s{0,5}"?(\d{1,9})/i.exec(cacheControl)?.[1];
  return Math.max(staleIfErrorMs, Number(seconds ?? 0) * 1000);
}
