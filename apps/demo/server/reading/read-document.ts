import { FeedError, InputError, parseFeed } from '@broadsheet/sdk';
import type { InputKind } from '../../shared/input-kind.ts';
import type { Reading } from '../../shared/reading.ts';
import { toFrontPage } from '../front/to-front-page.ts';
import type { Newsroom } from '../newsroom.ts';
import { readStory } from '../stories/read-story.ts';
import { recordInput } from './record-input.ts';

/** A document that was fetched or pasted. */
export interface ReadableDocument {
  /** What it is. */
  readonly kind: Exclude<InputKind, 'url'>;
  /** Its text, decoded. */
  readonly text: string;
  /** Address it came from, absolute; absent where it was pasted. */
  readonly url?: string;
  /** When it came. */
  readonly retrievedAt: Date;
  /** The clock that has run since it was asked for. */
  readonly elapsedMs: () => number;
}

type Readers = {
  readonly [Kind in ReadableDocument['kind']]: (newsroom: Newsroom, document: ReadableDocument) => Shown;
};

/** A reading but for what the input was taken for. */
type Shown =
  | Omit<Extract<Reading, { show: 'front' }>, 'takenFor'>
  | Omit<Extract<Reading, { show: 'story' }>, 'takenFor'>;

/** How each kind of document is read. */
const readers: Readers = {
  html: (newsroom, document) => ({
    show: 'story',
    story: readStory(newsroom, { html: document.text, ...addressOf(document) }, document),
  }),
  text: (newsroom, document) => ({
    show: 'story',
    story: readStory(newsroom, { text: document.text, ...addressOf(document) }, document),
  }),
  feed: readFeed,
  json: readJson,
};

/**
 * Reads a document as a story, or as a feed of them.
 *
 * @param takenFor - What the input was taken for.
 * @throws {NotAnArticleError} when it is no article.
 * @throws {FeedError} when it looks like a feed and is none.
 * @throws {InputError} when the SDK cannot read it.
 */
export function readDocument(newsroom: Newsroom, document: ReadableDocument, takenFor: InputKind): Reading {
  return { ...readers[document.kind](newsroom, document), takenFor };
}

function addressOf({ url }: ReadableDocument): { readonly url?: string } {
  return url === undefined ? {} : { url };
}

function readFeed(_newsroom: Newsroom, document: ReadableDocument): Shown {
  const { text, retrievedAt, elapsedMs } = document;
  const feed = parseFeed(text, { retrievedAt, ...addressOf(document) });
  return { show: 'front', front: toFrontPage(feed, { tookMs: elapsedMs() }) };
}

/** JSON is a record of one story, or else a JSON Feed. A reader of feeds is content with less, and takes records for feeds. */
function readJson(newsroom: Newsroom, document: ReadableDocument): Shown {
  const input = recordInput(document.text, document.url);
  if (input !== undefined) return { show: 'story', story: readStory(newsroom, input, document) };
  try {
    return readFeed(newsroom, document);
  } catch (error) {
    if (!FeedError.isInstance(error)) throw error;
    const message = 'This JSON is neither JSON-LD, a post of WordPress or Ghost, nor a JSON Feed.';
    throw new InputError('json', message, { cause: error });
  }
}
