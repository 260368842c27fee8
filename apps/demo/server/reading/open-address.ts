import { FeedError, InputError } from '@broadsheet/sdk';
import { detectInputKind } from '../../shared/input-kind.ts';
import type { Reading } from '../../shared/reading.ts';
import type { Newsroom } from '../newsroom.ts';
import { startTimer } from '../start-timer.ts';
import { readDocument, type ReadableDocument } from './read-document.ts';

/**
 * Opens an address: a story, or else a feed.
 *
 * @throws {FetchError} when the address cannot be fetched, or the policy refuses it.
 * @throws {NotAnArticleError} when what is there is no article.
 * @throws {InputError} when it is neither a story nor a feed.
 */
export async function openAddress(newsroom: Newsroom, address: string, signal: AbortSignal): Promise<Reading> {
  const elapsedMs = startTimer();
  // Somebody chose this one address; robots.txt speaks to programs that choose their own.
  const request = { signal, robots: false };
  const { text, url, headers, retrievedAt } = await newsroom.client.sourceTools.fetchDocument(address, request);
  const kind = kindOf(headers.get('content-type') ?? '', text);
  try {
    return readDocument(newsroom, { kind, text, url, retrievedAt, elapsedMs }, 'url');
  } catch (error) {
    if (!FeedError.isInstance(error)) throw error;
    throw new InputError('url', `${url} is XML, but no feed.`, { cause: error });
  }
}

/** What the server says that it is; the text decides where that is nothing of the kind. */
const mediaTypes: readonly (readonly [part: string, kind: ReadableDocument['kind']])[] = [
  ['html', 'html'],
  ['json', 'json'],
  ['xml', 'feed'],
  ['text/plain', 'text'],
];

function kindOf(contentType: string, text: string): ReadableDocument['kind'] {
  const stated = mediaTypes.find(([part]) => contentType.toLowerCase().includes(part))?.[1];
  if (stated !== undefined) return stated;
  const detected = detectInputKind(text);
  return detected === undefined || detected === 'url' ? 'text' : detected;
}
