import { findDates } from '../dates/find-dates.ts';
import { hasWord } from '../language/has-word.ts';
import type { TextBlock } from '../blocks/labelled-block.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { remember } from '../remember.ts';
import type { AuthorElement } from './author-elements.ts';
import { elementOf, firstLineFrom, type Line } from './line.ts';
import { hasMark, mark } from './marks.ts';
import type { StoryHead } from './story-head.ts';

/** Longest line that is nothing but names, in characters. */
const maxCharacters = 80;
/** Lines before the headline that are looked at. */
const maxLinesBefore = 3;

/**
 * Finds the line near the headline that holds nothing but names of people, where neither markup nor words say that it is
 * the byline: beside the date, or with what the people do. Links near the headline lead to sections, and are passed over.
 */
export function findBareNames(
  page: MetadataPage,
  { before, after, bodyStart, headline }: StoryHead,
): AuthorElement | undefined {
  const taken = new Set(page.identity.titles.flatMap(wordsOf));
  const isDated = remember((text) => findDates(text).length > 0);
  const line = [...after.slice(0, bodyStart), ...before.slice(0, maxLinesBefore)].find(
    (candidate) => isPlain(page, candidate, headline) && namesPeople(page, candidate, taken, isDated),
  );
  return line === undefined
    ? undefined
    : { node: elementOf(page.document, line), text: line.text, line: line.text, sign: 'words' };
}

/** Whether a line is neither a link nor marked as anything else than a line about the story. */
function isPlain(
  { markOf, headings }: MetadataPage,
  { text, container, linkCharacters, isAside }: Line,
  headline: number,
): boolean {
  if (isAside || linkCharacters > 0 || text.length > maxCharacters || container === headline) return false;
  if (headings.some(({ node }) => node === container)) return false;
  return !hasMark(markOf(container), mark.section | mark.tag | mark.kicker | mark.breadcrumb | mark.standfirst);
}

/** A given name, perhaps an initial, and surnames. */
const personName = /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: \p{Lu}[\p{Ll}'’-]+(?:\p{Lu}\p{Ll}+)?)+$/u;

function namesPeople(
  page: MetadataPage,
  line: Line,
  taken: ReadonlySet<string>,
  isDated: (text: string) => boolean,
): boolean {
  const isBesideDate = tellsNames(page) && linesBeside(page, line).some(({ text }) => isDated(text));
  if (!isBesideDate && !hasWord('occupations', line.text)) return false;
  const { contributors } = page.parseByline(line.text);
  const areNames = contributors.every(
    ({ name, kind }) => kind === 'person' && personName.test(name) && !wordsOf(name).some((word) => taken.has(word)),
  );
  if (contributors.length === 0 || !areNames) return false;
  const haveOffices = contributors.some(
    ({ affiliation }) => affiliation !== undefined && hasWord('occupations', affiliation),
  );
  return haveOffices || isBesideDate;
}

/** German writes all nouns with capitals: two of them look like a name. */
function tellsNames({ dateOptions: { inLanguage } }: MetadataPage): boolean {
  return inLanguage === undefined || !/^(?:de|lb)\b/u.test(inLanguage);
}

/** A line with the lines before and after it. */
function linesBeside({ lines }: MetadataPage, { first }: Line): readonly TextBlock[] {
  const index = firstLineFrom(lines, first);
  return lines.slice(Math.max(index - 1, 0), index + 2);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}
