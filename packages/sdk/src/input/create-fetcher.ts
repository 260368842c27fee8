import type { ClientOptions, RequestOptions } from '../client-options.ts';
import type { Diagnostic } from '../extraction.ts';
import { startClock } from './clock.ts';
import { createSender, type Sender } from './create-sender.ts';
import { decodeBody } from './decode-body.ts';
import { detectKind } from './detect-kind.ts';
import type { Answer } from './exchange.ts';
import type { FetchedDocument } from './fetched-document.ts';
import { foreignBytesOf, foreignError } from './foreign-media.ts';
import { requireSuccess } from './require-success.ts';

/** Fetches one document. */
export type Fetcher = (url: string, options?: RequestOptions) => Promise<FetchedDocument>;

/** Makes a function that fetches documents. */
export function createFetcher(options: ClientOptions, sender: Sender = createSender(options)): Fetcher {
  const { send, headers, limits } = sender;
  return async (url, { signal, robots = options.robots ?? false } = {}) => {
    const clock = startClock(url, limits.timeoutMs, signal);
    const notes: Diagnostic[] = [];
    try {
      const answer = await send({ url, headers, clock, notes, isCrawl: robots, body: { maxBytes: limits.maxBytes } });
      requireSuccess(answer);
      return toDocument(answer, notes);
    } catch (error) {
      throw signal?.aborted === true ? signal.reason : error;
    } finally {
      clock.stop();
    }
  };
}

function toDocument(answer: Answer, diagnostics: readonly Diagnostic[]): FetchedDocument {
  const { url, status, headers, bytes, retrievedAt, freshness } = answer;
  const contentType = headers.get('content-type') ?? '';
  const foreign = foreignBytesOf(bytes);
  if (foreign !== undefined) throw foreignError(url, status, foreign);
  const text = decodeBody(bytes, contentType);
  const kind = detectKind(contentType, text);
  if (kind === undefined) throw foreignError(url, status, `of type ${contentType.slice(0, 100) || 'unknown'}`);
  return { url, kind, text, headers, retrievedAt, freshness, diagnostics };
}
