import type { Document } from '../../document/document.ts';
import { attributeOf, tagName } from '../../document/read-node.ts';
import { isProse, weightOf } from '../blocks/prose.ts';
import type { ClaimRule } from '../claim-rules.ts';
import { isCaptionLine } from '../credit/is-caption-line.ts';
import { nameKey } from '../name-key.ts';
import { findDates } from '../dates/find-dates.ts';
import type { Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { addLines } from './add-visible.ts';
import { holds, type Line } from './line.ts';
import { hasMark, mark } from './marks.ts';
import type { StoryHead } from './story-head.ts';

/** Least length of a line of a standfirst, in characters of a Latin text. */
const minLineCharacters = 20;
/** Most lines that a standfirst has; more of them are a part of the body. */
const maxLines = 8;
/** Longest standfirst, in characters of a Latin text. */
const maxCharacters = 1600;

/** Reads the summary between headline and body. */
export function readStandfirst(page: MetadataPage, head: StoryHead, found: Findings): void {
  const descriptions = descriptionsOf(found);
  const described = head.after.filter((line) => isDescribed(line, descriptions) && standsApart(page, line, head));
  const marked = head.after.filter(
    (line) => described.includes(line) || (hasMark(line.marks, mark.standfirst) && canBeStandfirst(page, line)),
  );
  if (
    addStandfirst(page, found, marked, 'visible:standfirst') ||
    addStandfirst(page, found, described, 'visible:described')
  )
    return;
  const first = head.after
    .slice(0, maxLines)
    .find((line) => isProse(line) && !hasMark(line.marks, mark.headline | mark.kicker) && canBeStandfirst(page, line));
  if (first !== undefined && standsApart(page, first, head)) {
    addStandfirst(page, found, [first], 'visible:line-under-headline');
  }
}

/** Whether a line reads as a summary: no label, byline, date or caption, and mostly not links. */
function canBeStandfirst(page: MetadataPage, line: Line): boolean {
  const { isAside, marks, text, weight, linkCharacters } = line;
  if (weight < minLineCharacters || linkCharacters * 2 > text.length) return false;
  const isNamed = hasMark(page.markOf(line.container), mark.standfirst);
  if (
    line.isCaption ||
    (!isNamed && (isAside || hasMark(marks, mark.byline | mark.author | mark.date | mark.breadcrumb | mark.tag)))
  )
    return false;
  return !isCaptionLine(text) && (text.length > maxDateLineCharacters || findDates(text).length === 0);
}

/** Longest line that is about the date in it, in characters. */
const maxDateLineCharacters = 100;

function addStandfirst(page: MetadataPage, found: Findings, lines: readonly Line[], rule: ClaimRule): boolean {
  const value = lines.map(({ text }) => text).join('\n\n');
  if (lines.length === 0 || lines.length > maxLines || weightOf(value) > maxCharacters) return false;
  addLines(page, found, { field: 'standfirst', value, raw: value }, rule, lines);
  return true;
}

/** A description with what lines are compared with first. */
interface Description {
  readonly value: string;
  readonly beginning: string;
}

/** Least length of a description that a line can repeat, in characters. */
const minDescriptionCharacters = 45;
/** Beginning of a text that is compared first, in characters. */
const maxBeginningCharacters = 40;

/** The descriptions of the page that a line can repeat. */
function descriptionsOf({ claims }: Findings): readonly Description[] {
  const values = new Set(claims.filter((claim) => claim.field === 'description').map(({ value }) => value));
  return [...values]
    .filter(({ length }) => length >= minDescriptionCharacters)
    .map((value) => ({ value, beginning: nameKey(value.slice(0, maxBeginningCharacters)) }));
}

/** Whether a line repeats a description, which may have been cut. */
function isDescribed({ isCaption, text }: Line, descriptions: readonly Description[]): boolean {
  if (isCaption || descriptions.length === 0 || text.length < minDescriptionCharacters) return false;
  const beginning = nameKey(text.slice(0, maxBeginningCharacters));
  const alike = descriptions.filter((description) => description.beginning === beginning);
  return alike.some(({ value }) => nameKey(text).startsWith(nameKey(value)));
}

/** Whether a line is laid out unlike the paragraphs beside it, so that it is no paragraph of the body itself. */
function standsApart({ document }: MetadataPage, line: Line, { after, headline }: StoryHead): boolean {
  const index = after.indexOf(line);
  const neighbours = [after.slice(0, index).findLast(isParagraph), after.slice(index + 1).find(isParagraph)];
  return neighbours.every(
    (other) =>
      other === undefined ||
      (!isLaidOutAlike(document, other.container, line.container) && !opensContent(document, line, other, headline)),
  );
}

/** Whether a line is a plain paragraph at the beginning of the element that holds the text without the headline. */
function opensContent(document: Document, { container }: Line, other: Line, headline: number): boolean {
  const content = document.parent[container] ?? 0;
  return (
    layoutOf(document, container) === 'p ' &&
    holds(document, content, other.first) &&
    !holds(document, content, headline)
  );
}

function isParagraph(line: Line): boolean {
  return !line.isAside && isProse(line);
}

function isLaidOutAlike(document: Document, one: number, other: number): boolean {
  return document.parent[one] === document.parent[other] && layoutOf(document, one) === layoutOf(document, other);
}

/** What style sheets go by: an element's name and classes. */
function layoutOf(document: Document, node: number): string {
  return `${tagName(document, node)} ${attributeOf(document, node, 'class') ?? ''}`;
}
