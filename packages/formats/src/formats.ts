import type { Article } from '@broadsheet/core/model';
import { toAns, toAnsWithLosses } from './ans/to-ans.ts';
import { toHast, toHastWithLosses } from './hast/to-hast.ts';
import { toHtml, toHtmlWithLosses } from './html/to-html.ts';
import type { Loss } from './losses/loss.ts';
import { toJsonFeedItem, toJsonFeedItemWithLosses } from './json-feed-item/to-json-feed-item.ts';
import { toJsonLd, toJsonLdWithLosses } from './json-ld/to-json-ld.ts';
import { toMarkdown, toMarkdownWithLosses } from './markdown/to-markdown.ts';
import { toMdast, toMdastWithLosses } from './mdast/to-mdast.ts';
import { toNinjs, toNinjsWithLosses } from './ninjs/to-ninjs.ts';
import { toPortableText, toPortableTextWithLosses } from './portable-text/to-portable-text.ts';
import { toText, toTextWithLosses } from './text/to-text.ts';

/**
 * A format that articles are written in.
 *
 * @example
 * ```ts
 * const format: Format = formats.markdown;
 * format.fileExtension; // '.md'
 * ```
 */
export interface Format {
  /** Writes an article as a whole file of the format. */
  readonly convert: (article: Article) => string;
  /** What the format cannot hold of an article. */
  readonly losses: (article: Article) => readonly Loss[];
  /** Media type of the file. */
  readonly mediaType: string;
  /** Ending of the name of the file, with the dot. */
  readonly fileExtension: string;
}

/**
 * Every format of files by name, with its ordinary options; `toPrompt`, which cuts an article to a budget, is none. A new format is one row here and one folder of the same name, with
 * its tables of handlers and an `index.ts` that package.json exports.
 *
 * @example
 * ```ts
 * for (const { convert, fileExtension } of Object.values(formats)) {
 *   console.log(`article${fileExtension}`, convert(article).length);
 * }
 * ```
 */
export const formats = {
  text: {
    convert: (article) => toText(article),
    losses: (article) => toTextWithLosses(article).losses,
    mediaType: 'text/plain;charset=utf-8',
    fileExtension: '.txt',
  },
  markdown: {
    convert: (article) => toMarkdown(article),
    losses: (article) => toMarkdownWithLosses(article).losses,
    mediaType: 'text/markdown;charset=utf-8',
    fileExtension: '.md',
  },
  html: {
    convert: (article) => toHtml(article, { document: true }),
    losses: (article) => toHtmlWithLosses(article, { document: true }).losses,
    mediaType: 'text/html;charset=utf-8',
    fileExtension: '.html',
  },
  mdast: {
    convert: (article) => json(toMdast(article)),
    losses: (article) => toMdastWithLosses(article).losses,
    mediaType: 'application/json;profile="https://github.com/syntax-tree/mdast"',
    fileExtension: '.mdast.json',
  },
  hast: {
    convert: (article) => json(toHast(article)),
    losses: (article) => toHastWithLosses(article).losses,
    mediaType: 'application/json;profile="https://github.com/syntax-tree/hast"',
    fileExtension: '.hast.json',
  },
  'json-ld': {
    convert: (article) => json(toJsonLd(article)),
    losses: (article) => toJsonLdWithLosses(article).losses,
    mediaType: 'application/ld+json',
    fileExtension: '.jsonld',
  },
  ninjs: {
    convert: (article) => json(toNinjs(article)),
    losses: (article) => toNinjsWithLosses(article).losses,
    mediaType: 'application/json;profile="http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"',
    fileExtension: '.ninjs.json',
  },
  'portable-text': {
    convert: (article) => json(toPortableText(article)),
    losses: (article) => toPortableTextWithLosses(article).losses,
    mediaType: 'application/json;profile="https://github.com/portabletext/portabletext"',
    fileExtension: '.portable-text.json',
  },
  'json-feed-item': {
    convert: (article) => json(toJsonFeedItem(article)),
    losses: (article) => toJsonFeedItemWithLosses(article).losses,
    mediaType: 'application/json;profile="https://jsonfeed.org/version/1.1"',
    fileExtension: '.feed-item.json',
  },
  ans: {
    convert: (article) => json(toAns(article)),
    losses: (article) => toAnsWithLosses(article).losses,
    mediaType: 'application/json;profile="https://github.com/washingtonpost/ans-schema"',
    fileExtension: '.ans.json',
  },
} as const satisfies Readonly<Record<string, Format>>;

/**
 * Name of a format in {@link formats}.
 *
 * @example
 * ```ts
 * const name: FormatName = 'markdown';
 * ```
 */
export type FormatName = keyof typeof formats;

/** A value as a file of JSON. */
function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
