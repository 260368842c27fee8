import type { Stamp } from '@broadsheet/core/model';
import { attributeOf } from '../../document/read-node.ts';
import { tagNumber } from '../../document/tag.ts';
import type { TextBlock } from '../blocks/labelled-block.ts';
import type { ClaimRule } from '../claim-rules.ts';
import { type DateRole, dateLabel, findDates, type FoundDate } from '../dates/find-dates.ts';
import type { Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { isPlausiblePublication } from '../dates/is-plausible-publication.ts';
import { isRebuildDate } from './is-rebuild-date.ts';
import { addLines, addVisible } from './add-visible.ts';
import { elementOf, firstLineFrom, type Line, startOfLine } from './line.ts';
import { hasMark, mark } from './marks.ts';
import { readPostDate } from './read-post-data.ts';
import type { StoryHead } from './story-head.ts';

/** A date as shown. */
interface ShownDate {
  readonly stamp: Stamp;
  /** Element it stands in. */
  readonly node: number;
  /** What the words or names around it say that it is the date of. */
  readonly role: DateRole | undefined;
  /** Whether a `time` element states it for machines. */
  readonly isStated: boolean;
}

const timeTag = tagNumber('time');

/** Longest line that is searched for dates, in characters: what is longer tells a story. */
const maxLineCharacters = 160;

/** Reads the dates shown around the headline. */
export function readDates(page: MetadataPage, { before, after, headline }: StoryHead, found: Findings): void {
  const dates = nearestFirst(before, after).flatMap((line) => datesOf(page, line));
  const published = dates.find(({ role }) => role === 'published') ?? dates.find(({ role }) => role === undefined);
  const modified = dates.find(({ role }) => role === 'modified');
  if (published !== undefined) {
    const isBelow = published.node > headline;
    if (isBelow && isRebuildDate(found, published.stamp, page.context.url))
      addDate(page, found, 'datePublished', published, 'visible:earlier-date');
    addDate(page, found, 'datePublished', published, ruleOf(published));
  }
  if (modified !== undefined) addDate(page, found, 'dateModified', modified, 'visible:updated');
  readPostDate(page, headline, found);
  if (!found.claims.some(({ field }) => field === 'datePublished')) readFirstDate(page, headline, found);
}

/** Lines before and after the headline that are searched for dates. */
const maxDistance = 16;

/** The lines of a head by their distance from the headline. */
function nearestFirst(before: readonly Line[], after: readonly Line[]): readonly Line[] {
  const lines: Line[] = [];
  for (let distance = 0; distance < maxDistance; distance++) {
    for (const line of [after[distance], before[distance]]) if (line !== undefined && !line.isAside) lines.push(line);
  }
  return lines;
}

function ruleOf({ role, isStated }: ShownDate): ClaimRule {
  if (isStated) return role === 'published' ? 'visible:published-time' : 'visible:time';
  return role === 'published' ? 'visible:published' : 'visible:date';
}

function addDate(
  page: MetadataPage,
  found: Findings,
  field: 'datePublished' | 'dateModified',
  date: ShownDate,
  rule: ClaimRule,
): void {
  addVisible(page, found, { field, value: date.stamp, raw: date.stamp.raw }, rule, [date.node]);
}

/** Dates of a line: those its `time` elements state for machines, else those it is written with. */
function datesOf(page: MetadataPage, line: Line): readonly ShownDate[] {
  const { document, markOf } = page;
  const roleOfLine = (): DateRole | undefined => roleByLabel(page, line) ?? roleByName(line.marks);
  const written = writtenDates(page, line.text.length > maxLineCharacters ? '' : line.text);
  const stated: ShownDate[] = [];
  for (let node = startOfLine(document, line); node <= line.last; node++) {
    const datetime = document.tag[node] === timeTag ? attributeOf(document, node, 'datetime') : undefined;
    const stamp = datetime === undefined ? undefined : page.readStamp(datetime);
    if (stamp === undefined || !isPlausiblePublication(stamp)) continue;
    const role = written[stated.length]?.role ?? roleByName(markOf(node)) ?? roleOfLine();
    stated.push({ stamp, node, role, isStated: true });
  }
  if (stated.length > 0) return stated;
  return written.map(({ stamp, role }) => ({
    stamp,
    node: elementOf(document, line),
    role: role ?? roleOfLine(),
    isStated: false,
  }));
}

/** The dates in a text that tell a day of publication. */
function writtenDates(page: MetadataPage, text: string): readonly FoundDate[] {
  return findDates(text, page.dateOptions).filter(
    (date) => isDay(date.stamp) && (date.role !== undefined || isSetOff(date, text)),
  );
}

/** Longest run of words before a date that stands by itself, in characters: "Saturday, ", "Von Anna Berg am ". */
const maxWordsBefore = 40;
/** Marks that part a date from a byline, a place or a reading time before it. */
const partingMark = /[|•·/:,;()–—\]]|-\s/u;
const markBehind = /^\s?[|•·]/u;

/** Whether a date without a role stands by itself rather than in a sentence, and is no older than the web. */
function isSetOff({ start, end, stamp }: FoundDate, text: string): boolean {
  if (stamp.iso < firstWebYear) return false;
  if (start <= maxWordsBefore || markBehind.test(text.slice(end, end + 2))) return true;
  return partingMark.test(text.slice(start - maxWordsBefore, start));
}

/** Shown without a word of what it is, an older date is one of birth or of history. */
const firstWebYear = '1990';

/** Whether a stamp tells a day on which a story can have been published. */
function isDay(stamp: Stamp): boolean {
  return stamp.precision !== 'year' && stamp.precision !== 'month' && isPlausiblePublication(stamp);
}

/** What the line above says of the dates of a line, where it is their label. */
function roleByLabel({ lines }: MetadataPage, { first }: TextBlock): DateRole | undefined {
  const above = lines[firstLineFrom(lines, first) - 1];
  return above === undefined ? undefined : dateLabel(above.text);
}

/**
 * What names of elements say. Published wins where both are named: by the hAtom microformat the date of a post bears
 * the name `updated` until it is changed.
 */
function roleByName(marks: number): DateRole | undefined {
  if (hasMark(marks, mark.published)) return 'published';
  return hasMark(marks, mark.updated) ? 'modified' : undefined;
}

/** Lines that are searched for the first date of a page. */
const maxLines = 400;

/** Beginning of a long line that is searched for a date, in characters: some pages print it before the first sentence. */
const maxOpeningCharacters = 40;
/** A note says within so many characters when the story was published; a reference to another one says it later. */
const maxNoteStart = 100;
/** Longest line that may say somewhere when the story was published, in characters. */
const maxNoteCharacters = 600;

/**
 * Reads the first date after the headline in reading order, and the first of the page: on most pages that state no date
 * it is that of the story.
 */
function readFirstDate(page: MetadataPage, headline: number, found: Findings): void {
  const next = firstLineFrom(page.lines, headline);
  for (const line of [...page.lines.slice(next, next + maxLines), ...page.lines.slice(0, Math.min(next, maxLines))]) {
    const first = firstDateOf(page, line);
    if (first === undefined) continue;
    const { stamp } = first;
    addLines(page, found, { field: 'datePublished', value: stamp, raw: stamp.raw }, 'visible:first-date', [line]);
    return;
  }
}

/** The first date of a line that can be that of publication. */
function firstDateOf(page: MetadataPage, line: TextBlock): FoundDate | undefined {
  const { length } = line.text;
  const dates = length > maxNoteCharacters ? [] : writtenDates(page, line.text);
  if (dates.length === 0 || roleByLabel(page, line) === 'modified') return undefined;
  return dates.find(({ role, start }) => {
    if (role === undefined) return length <= maxLineCharacters || start < maxOpeningCharacters;
    return role === 'published' && start < maxNoteStart;
  });
}
