import type { Document } from '../../document/document.ts';
import { attributeOf, tagName } from '../../document/read-node.ts';
import { isProse, weightOf } from '../blocks/prose.ts';
import type { ClaimRule } from '../claim-rules.ts';
import { isCaptionLine } from '../credit/is-caption-line.ts';
import { nameKey } from '../cut-site-name.ts';
import { findDates } from '../dates/find-dates.ts';
import type { Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { addVisible } from './add-visible.ts';
import type { Line } from './line.ts';
import { hasMark } from './marks.ts';
import type { StoryHead } from './story-head.ts';

/** Least length of a line of a standfirst, in characters of a Latin text. */
const minLineCharacters = 20;
/** Most lines that a standfirst has; more of them are a part of the body. */
const maxLines = 8;
/** Longest standfirst, in characters of a Latin text. */
const maxCharacters = 1600;

/** Reads the summary between headline and body. */
export function readStandfirst(page: MetadataPage, head: StoryHead, found: Findings): void {
  const summaries = descriptionKeys(found);
  const described = head.after.filter((line) => isDescribed(line, summaries) && standsApart(page, line, head));
  const lines = head.after.filter((line) => canBeStandfirst(page, line));
  const marked = head.after.filter((line) => described.includes(line) || (lines.includes(line) && hasMark(line.marks, 'standfirst')));
  if (addStandfirst(page, found, marked, 'visible:standfirst') || addStandfirst(page, found, described, 'visible:described')) return;
  const first = lines.find((line) => isProse(line) && !hasMark(line.marks, 'headline', 'kicker'));
  if (first !== undefined && head.after.indexOf(first) < maxLines && standsApart(page, first, head)) {
    addStandfirst(page, found, [first], 'visible:line-under-headline');
  }
}

/** Whether a line reads as a summary: no label, byline, date or caption, and mostly not links. */
function canBeStandfirst(page: MetadataPage, line: Line): boolean {
  const { isAside, marks, text, linkCharacters } = line;
  if (weightOf(text) < minLineCharacters || linkCharacters * 2 > text.length) return false;
  if (line.isCaption) return false;
  if (hasMark(page.markOf(line.container), 'standfirst')) return true;
  if (isAside || hasMark(marks, 'byline', 'author', 'date', 'breadcrumb', 'tag')) return false;
  return !isCaptionLine(text) && (text.length > maxDateLineCharacters || findDates(text).length === 0);
}

/** Longest line that is about the date in it, in characters. */
const maxDateLineCharacters = 100;

function addStandfirst(page: MetadataPage, found: Findings, lines: readonly Line[], rule: ClaimRule): boolean {
  const value = lines.map(({ text }) => text).join('\n\n');
  const [first, ...others] = lines;
  if (first === undefined || lines.length > maxLines || weightOf(value) > maxCharacters) return false;
  addVisible(page, found, { field: 'standfirst', value, raw: value }, rule, first.container, ...others.map(({ container }) => container));
  return true;
}

/** Least length of a description that a line can repeat, in letters and digits. */
const minDescriptionLetters = 40;

function descriptionKeys({ claims }: Findings): readonly string[] {
  const keys = claims.filter((claim) => claim.field === 'description').map(({ value }) => nameKey(value));
  return [...new Set(keys)].filter(({ length }) => length >= minDescriptionLetters);
}

/** Beginning of a line that is compared first, in characters. */
const maxBeginningCharacters = 40;

/** Whether a line repeats a description, which may have been cut. */
function isDescribed({ isCaption, text }: Line, descriptions: readonly string[]): boolean {
  if (isCaption || descriptions.length === 0) return false;
  const beginning = nameKey(text.slice(0, maxBeginningCharacters));
  const [alike, ...others] = descriptions.filter((description) => description.startsWith(beginning) || beginning.startsWith(description));
  if (alike === undefined || beginning === '') return false;
  const key = nameKey(text);
  return [alike, ...others].some((description) => key.startsWith(description));
}

/** Whether a line is laid out unlike the paragraph that follows it, so that it is no paragraph of the body itself. */
function standsApart({ document }: MetadataPage, line: Line, { after }: StoryHead): boolean {
  const next = after.slice(after.indexOf(line) + 1).find((other) => !other.isAside && isProse(other));
  if (next === undefined || document.parent[next.container] !== document.parent[line.container]) return true;
  return layoutOf(document, next.container) !== layoutOf(document, line.container);
}

/** What style sheets go by: an element's name and classes. */
function layoutOf(document: Document, node: number): string {
  return `${tagName(document, node)} ${attributeOf(document, node, 'class') ?? ''}`;
}
