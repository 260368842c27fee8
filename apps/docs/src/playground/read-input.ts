import type { Article, ArticleRef } from '@broadsheet/core/model';
import { extractArticle, type Extraction, type Feed, parseFeed } from '@broadsheet/sdk';

/** What the playground shows of an input. */
export type Reading =
  | { readonly kind: 'article'; readonly extraction: Extraction }
  | { readonly kind: 'feed'; readonly feed: Feed };

/** What an input can be, in the order in which it is asked; the last one is always true. */
const readers: readonly { readonly detects: (text: string) => boolean; readonly read: (text: string) => Reading }[] = [
  { detects: (text) => text.startsWith('{'), read: readJson },
  { detects: (text) => /^(?:<\?xml[^>]*>\s*)?<(?:rss|feed|rdf:RDF)\b/.test(text), read: readFeed },
  {
    detects: (text) => text.startsWith('<'),
    read: (html) => articleOf(extractArticle({ html }, { requireArticle: false })),
  },
  { detects: () => true, read: (text) => articleOf(extractArticle({ text })) },
];

/**
 * Reads whatever was pasted: HTML, a feed, a post of WordPress as JSON, or a plain text.
 *
 * @throws BroadsheetError when the SDK cannot read it, `SyntaxError` when it begins like JSON but is none.
 */
export function readInput(input: string): Reading {
  const text = input.trim();
  const reader = readers.find(({ detects }) => detects(text));
  if (reader === undefined) throw new TypeError('The last reader takes every input.');
  return reader.read(text);
}

/** Whether an item of a feed holds the story itself. */
export function isWhole(item: Article | ArticleRef): item is Article {
  return 'body' in item;
}

function readJson(text: string): Reading {
  const value: unknown = JSON.parse(text);
  const isFeed = typeof value === 'object' && value !== null && 'version' in value && 'items' in value;
  return isFeed ? readFeed(text) : articleOf(extractArticle({ wordpress: value }));
}

function readFeed(text: string): Reading {
  return { kind: 'feed', feed: parseFeed(text) };
}

function articleOf(extraction: Extraction): Reading {
  return { kind: 'article', extraction };
}
