import { InputError } from '@broadsheet/sdk';
import { detectInputKind } from '../../shared/input-kind.ts';
import type { Reading } from '../../shared/reading.ts';
import type { Newsroom } from '../newsroom.ts';
import { startTimer } from '../start-timer.ts';
import { readDocument } from './read-document.ts';

/**
 * Opens something pasted that is no address.
 *
 * @throws {NotAnArticleError} when it is no article.
 * @throws {FeedError} when it looks like a feed and is none.
 * @throws {InputError} when nothing was pasted, or the SDK cannot read it.
 */
export function openPasted(newsroom: Newsroom, text: string): Reading {
  const detected = detectInputKind(text);
  if (detected === undefined)
    throw new InputError('input', 'Nothing was pasted; paste an address, HTML, a feed, JSON or plain text.');
  const kind = detected === 'url' ? 'text' : detected;
  return readDocument(newsroom, { kind, text, retrievedAt: new Date(), elapsedMs: startTimer() }, kind);
}
