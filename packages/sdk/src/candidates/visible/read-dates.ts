import type { Stamp } from '@broadsheet/core/model';
import { attributeOf } from '../../document/read-node.ts';
import { tagNumber } from '../../document/tag.ts';
import type { ClaimRule } from '../claim-rules.ts';
import { findDates } from '../dates/find-dates.ts';
import type { Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { isPlausiblePublication } from '../dates/is-plausible-publication.ts';
import { readStamp } from '../read-stamp.ts';
import { addVisible } from './add-visible.ts';
import { firstLineFrom, type Line } from './line.ts';
import { hasMark } from './marks.ts';
import type { StoryHead } from './story-head.ts';

/** A date as shown. */
interface ShownDate {
  readonly stamp: Stamp;
  /** Element it stands in. */
  readonly node: number;
  /** What the words or names around it say that it is the date of. */
  readonly role: 'published' | 'modified' | undefined;
  /** Whether a `time` element states it for machines. */
  readonly isStated: boolean;
}

const timeTag = tagNumber('time');

/** Longest line that is searched for dates, in characters: what is longer tells a story. */
const maxLineCharacters = 160;

/** Reads the dates shown around the headline. */
export function readDates(page: MetadataPage, { before, after }: StoryHead, headline: number, found: Findings): void {
  const dates = nearestFirst(before, after).flatMap((line) => datesOf(page, line));
  const published = dates.find(({ role }) => role === 'published') ?? dates.find(({ role }) => role === undefined);
  const modified = dates.find(({ role }) => role === 'modified');
  if (published !== undefined) addDate(page, found, 'datePublished', published, ruleOf(published));
  if (modified !== undefined) addDate(page, found, 'dateModified', modified, 'visible:updated');
  if (!found.claims.some(({ field }) => field === 'datePublished')) readFirstDate(page, headline, found);
}

/** The lines of a head by their distance from the headline. */
function nearestFirst(before: readonly Line[], after: readonly Line[]): readonly Line[] {
  const lines: Line[] = [];
  for (let distance = 0; distance < Math.max(before.length, after.length); distance++) {
    for (const line of [after[distance], before[distance]]) if (line !== undefined && !line.isAside) lines.push(line);
  }
  return lines;
}

function ruleOf({ role, isStated }: ShownDate): ClaimRule {
  if (isStated) return role === 'published' ? 'visible:published-time' : 'visible:time';
  return role === 'published' ? 'visible:published' : 'visible:date';
}

function addDate(page: MetadataPage, found: Findings, field: 'datePublished' | 'dateModified', date: ShownDate, rule: ClaimRule): void {
  addVisible(page, found, { field, value: date.stamp, raw: date.stamp.raw }, rule, date.node);
}

/** Dates of a line: those its `time` elements state for machines, else those it is written with. */
function datesOf(page: MetadataPage, line: Line): readonly ShownDate[] {
  const { document, markOf } = page;
  const written = line.text.length > maxLineCharacters ? [] : findDates(line.text, page).filter(({ stamp }) => isDay(stamp));
  const stated: ShownDate[] = [];
  for (let node = line.container; node <= line.last; node++) {
    const datetime = document.tag[node] === timeTag ? attributeOf(document, node, 'datetime') : undefined;
    const stamp = datetime === undefined ? undefined : readStamp(datetime, page);
    if (stamp === undefined || !isPlausiblePublication(stamp)) continue;
    const role = written[stated.length]?.role ?? roleByName(markOf(node) | line.marks);
    stated.push({ stamp, node, role, isStated: true });
  }
  if (stated.length > 0) return stated;
  return written.map(({ stamp, role }) => ({ stamp, node: line.container, role: role ?? roleByName(line.marks), isStated: false }));
}

/** Whether a stamp tells a day on which a story can have been published. */
function isDay(stamp: Stamp): boolean {
  return stamp.precision !== 'year' && stamp.precision !== 'month' && isPlausiblePublication(stamp);
}

function roleByName(marks: number): ShownDate['role'] {
  if (hasMark(marks, 'updated')) return 'modified';
  return hasMark(marks, 'published') ? 'published' : undefined;
}

/** Lines that are searched for the first date of a page. */
const maxLines = 400;

/** Beginning of a long line that is searched for a date, in characters: some pages print it before the first sentence. */
const maxOpeningCharacters = 40;

/**
 * Reads the first date after the headline in reading order, and the first of the page: on most pages that state no date
 * it is that of the story.
 */
function readFirstDate(page: MetadataPage, headline: number, found: Findings): void {
  const start = firstLineFrom(page.lines, headline);
  for (const line of [...page.lines.slice(start, start + maxLines), ...page.lines.slice(0, Math.min(start, maxLines))]) {
    const opening = line.text.length > maxLineCharacters ? line.text.slice(0, maxOpeningCharacters) : line.text;
    const first = findDates(opening, page).find(({ stamp, role }) => isDay(stamp) && role !== 'modified');
    if (first === undefined) continue;
    addVisible(page, found, { field: 'datePublished', value: first.stamp, raw: first.stamp.raw }, 'visible:first-date', line.container);
    return;
  }
}
