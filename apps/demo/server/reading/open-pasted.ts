import { extractArticle, FeedError, type ArticleInput, InputError, parseFeed } from '@broadsheet/sdk';
import { detectInputKind, type InputKind } from '../../shared/input-kind.ts';
import type { Reading } from '../../shared/reading.ts';
import { toFrontPage } from '../front/to-front-page.ts';
import { startTimer } from '../start-timer.ts';

/** What can be pasted beside an address. */
type PastedKind = Exclude<InputKind, 'url'>;

const openers: { readonly [Kind in PastedKind]: (input: string) => Reading } = {
  html: (html) => openStory('html', { html }),
  text: (text) => openStory('text', { text }),
  feed: (text) => openFeed('feed', text),
  json: openJson,
};

/**
 * Opens something pasted that is no address.
 *
 * @throws {NotAnArticleError} when it is no article.
 * @throws {FeedError} when it looks like a feed and is none.
 * @throws {InputError} when nothing was pasted, or the SDK cannot read it.
 */
export function openPasted(input: string): Reading {
  const kind = detectInputKind(input);
  if (kind === undefined)
    throw new InputError('input', 'Nothing was pasted; paste an address, HTML, a feed, JSON or plain text.');
  return kind === 'url' ? openStory('text', { text: input }) : openers[kind](input);
}

function openStory(takenFor: InputKind, input: ArticleInput): Reading {
  const elapsedMs = startTimer();
  const extraction = extractArticle(input, { retrievedAt: new Date() });
  return { show: 'story', takenFor, extraction, tookMs: elapsedMs() };
}

function openFeed(takenFor: InputKind, text: string): Reading {
  const elapsedMs = startTimer();
  const feed = parseFeed(text);
  return { show: 'front', takenFor, front: toFrontPage(feed, { tookMs: elapsedMs() }) };
}

/** JSON is a JSON Feed, or else a post of the WordPress REST API. */
function openJson(text: string): Reading {
  try {
    return openFeed('json', text);
  } catch (error) {
    if (!FeedError.isInstance(error)) throw error;
    return openStory('json', { wordpress: JSON.parse(text) });
  }
}
