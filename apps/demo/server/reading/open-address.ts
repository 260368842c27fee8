import { FeedError, InputError } from '@broadsheet/sdk';
import type { Reading } from '../../shared/reading.ts';
import { toFrontPage } from '../front/to-front-page.ts';
import type { Newsroom } from '../newsroom.ts';
import { startTimer } from '../start-timer.ts';

/**
 * Opens an address: a story, or else a feed.
 *
 * @throws {FetchError} when the address cannot be fetched, or the policy refuses it.
 * @throws {NotAnArticleError} when what is there is no article.
 * @throws {InputError} when it is neither a story nor a feed.
 */
export async function openAddress(
  { client }: Pick<Newsroom, 'client'>,
  url: string,
  signal: AbortSignal,
): Promise<Reading> {
  const elapsedMs = startTimer();
  try {
    const extraction = await client.extract(url, { signal });
    return { show: 'story', takenFor: 'url', extraction, tookMs: elapsedMs() };
  } catch (error) {
    // XML, and JSON that is no post, may be a feed.
    if (!InputError.isInstance(error)) throw error;
    return openFeed(client, url, signal, error);
  }
}

async function openFeed(
  client: Newsroom['client'],
  url: string,
  signal: AbortSignal,
  notAStory: InputError,
): Promise<Reading> {
  const elapsedMs = startTimer();
  try {
    const feed = await client.feed(url, { signal });
    return { show: 'front', takenFor: 'url', front: toFrontPage(feed, { tookMs: elapsedMs() }) };
  } catch (error) {
    throw FeedError.isInstance(error) ? notAStory : error;
  }
}
