import { type Article, blockText, inlineText } from '@broadsheet/core/model';
import { splitWords } from './split-words.ts';

/** What of an article is searched, from the weightiest to the least. */
export interface SearchText {
  /** What it is called. */
  readonly headlines: string;
  /** What is said of it above the body. */
  readonly standfirst: string;
  /** Who made it, and what it is filed under. */
  readonly subjects: string;
  /** The body, with the captions of its pictures. */
  readonly body: string;
}

/** Characters of a text that are searched: PostgreSQL holds at most a megabyte of different words of one text. */
const maxCharacters = 200_000;

/** Reads from an article what is searched. */
export function searchTextOf(article: Article): SearchText {
  const {
    headline,
    headlines,
    kicker = '',
    standfirst = '',
    contributors,
    tags,
    sections,
    about,
    media,
    body,
  } = article;
  return {
    headlines: joined([headline, ...headlines.map(({ value }) => value)]),
    standfirst: joined([kicker, standfirst]),
    subjects: joined([...contributors, ...tags, ...sections, ...about].map(({ name }) => name)),
    body: joined([...body.map(blockText), ...media.map(({ caption }) => inlineText(caption))]),
  };
}

/** Different lines, one below the other, with all words apart. */
function joined(lines: readonly string[]): string {
  const different = new Set(lines.filter((line) => line !== ''));
  return splitWords([...different].join('\n').slice(0, maxCharacters));
}
