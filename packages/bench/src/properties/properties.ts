import { isDeepStrictEqual } from 'node:util';
import { type Article, safeParseArticle } from '@broadsheet/core';
import { type Block, blockText, type ListItem, walkBlocks } from '@broadsheet/core/model';
import { type Extraction, restore } from '@broadsheet/sdk';
import { inventedParts, printedStamps } from './find-invented-parts.ts';
import { findLostWords } from './find-lost-words.ts';
import { visibleText } from './visible-text.ts';

/** A page that is read, with the means to read it again. */
export interface PropertyPage {
  readonly html: string;
  /** What was read. */
  readonly extraction: Extraction;
  /** Reads a page as this one was read. */
  readonly extract: (html: string) => Extraction;
}

/** Says what is wrong with a page; `undefined` when the property holds. */
export type Property = (page: PropertyPage) => string | undefined;

/** What holds for every page, whatever its quality. */
export const properties = {
  'coverage is 1': ({ extraction }) => (extraction.coverage === 1 ? undefined : `coverage is ${extraction.coverage}`),
  'every visible word is in article, media, metadata or removed': accountFault,
  'the article is valid': ({ extraction }) => validityFault(extraction.article),
  'the article comes back from JSON as it was': ({ extraction: { article } }) => {
    const parsed = safeParseArticle(JSON.parse(JSON.stringify(article)));
    return parsed.success && isDeepStrictEqual(parsed.article, structuredClone(article)) ? undefined : 'it differs';
  },
  'the same page gives the same article': ({ html, extraction, extract }) =>
    isDeepStrictEqual(extract(html).article, extraction.article) ? undefined : 'the articles differ',
  'an edit elsewhere leaves the ids of blocks': editFault,
  'no part of a date is invented': ({ extraction: { article, evidence } }) => {
    const wrong = printedStamps(article, evidence).flatMap(({ field, ...printed }) =>
      inventedParts(printed).map((part) => `${part} of ${field} ${printed.stamp.iso} is not in “${printed.stamp.raw}”`),
    );
    return wrong[0];
  },
  'restoring every removed part loses nothing': restoreFault,
} as const satisfies Readonly<Record<string, Property>>;

/** Words of a fault that are shown. */
const maxWords = 8;

function accountFault({ html, extraction }: PropertyPage): string | undefined {
  const lost = lostWords(html, extraction);
  return lost.length === 0 ? undefined : `${lost.length} words stand nowhere: ${lost.slice(0, maxWords).join(' ')}`;
}

function lostWords(html: string, { article, removed, evidence }: Extraction): readonly string[] {
  const texts = removed.map(({ text }) => text);
  return findLostWords(visibleText(html), { article, removed: texts, isCarried: evidence['/body'] !== undefined });
}

function validityFault(article: Article): string | undefined {
  const parsed = safeParseArticle(article);
  return parsed.success ? undefined : parsed.error.message;
}

/**
 * Puts a word into the longest paragraph that stands in the source as it is. Every other line that both articles hold has
 * to keep its id; which lines these are is a judgement that a word may tip.
 */
function editFault({ html, extraction, extract }: PropertyPage): string | undefined {
  const texts = linesOf(extraction).map(blockText);
  const [longest] = texts
    .filter((text) => html.split(text).length === 2 && text.includes(' '))
    .toSorted((one, other) => other.length - one.length);
  if (longest === undefined) return undefined;
  const edited = `${longest.slice(0, longest.lastIndexOf(' '))} today${longest.slice(longest.lastIndexOf(' '))}`;
  const after = extract(html.replace(longest, () => edited));
  const ids = new Set(idsOf(after));
  const before = countLines(extraction);
  const kept = countLines(after);
  const changed = linesOf(extraction).filter(
    (line) => kept.get(keyOf(line)) === before.get(keyOf(line)) && !ids.has(line.id),
  );
  return changed[0] === undefined ? undefined : `${changed.length} lines got other ids, the first a ${changed[0].type}`;
}

function linesOf({ article }: Extraction): readonly (Block | ListItem)[] {
  return [...walkBlocks(article.body)].filter(({ type }) => type === 'paragraph' || type === 'heading');
}

/** How often an article holds each line; equal lines are told apart by their order, so that one less changes ids. */
function countLines(extraction: Extraction): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of linesOf(extraction).map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function keyOf(line: Block | ListItem): string {
  return `${line.type} ${blockText(line)}`;
}

function restoreFault({ html, extraction }: PropertyPage): string | undefined {
  const ids = idsOf(extraction);
  const whole = extraction.removed.map(({ id }) => id).reduce(restore, extraction);
  const kept = new Set(idsOf(whole));
  if (ids.some((id) => !kept.has(id))) return 'blocks lost their ids';
  if (whole.removed.length > 0 || whole.coverage !== 1) return `coverage is ${whole.coverage}`;
  const lost = lostWords(html, whole);
  if (lost.length > 0) return `${lost.length} words stand nowhere: ${lost.slice(0, maxWords).join(' ')}`;
  return validityFault(whole.article);
}

function idsOf({ article }: Extraction): readonly string[] {
  return [...walkBlocks(article.body)].map(({ id }) => id);
}
