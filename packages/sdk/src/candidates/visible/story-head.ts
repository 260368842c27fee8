import { isProse } from '../blocks/prose.ts';
import type { MetadataPage } from '../metadata-page.ts';
import type { Heading } from './headings.ts';
import { describeLine, firstLineFrom, type Line } from './line.ts';
import { hasMark, mark } from './marks.ts';

/** The lines around the headline of a story, up to its body. */
export interface StoryHead {
  /** Element of the headline; 0 where none is shown. */
  readonly headline: number;
  /** Lines before the headline, the nearest first. */
  readonly before: readonly Line[];
  /** Lines after the headline, up to the body and a little into it. */
  readonly after: readonly Line[];
  /** How many of `after` stand before the body. */
  readonly bodyStart: number;
}

/** Lines before the headline that may belong to it. */
const maxLinesBefore = 6;
/** Lines after the headline that are searched for the body. */
const maxLinesAfter = 40;
/** Lines that are still read from where the body begins, since bylines and dates may follow its first paragraph. */
const linesIntoBody = 4;
/** Least length of a paragraph that begins the body, in characters of a Latin text. */
const minBodyCharacters = 120;

/** Finds the head of the story around its headline; where none is shown, the page begins with it. */
export function storyHead({ document, lines, markOf }: MetadataPage, heading: Heading | undefined): StoryHead {
  const headline = heading?.node ?? 0;
  const first = firstLineFrom(lines, headline);
  const next = firstLineFrom(lines, heading === undefined ? 0 : (document.end[headline] ?? 0));
  const before: Line[] = [];
  for (const line of lines.slice(Math.max(first - maxLinesBefore, 0), first).toReversed())
    before.push(describeLine(document, line, markOf, headline));
  const after: Line[] = [];
  let bodyStart: number | undefined;
  for (const line of lines.slice(next, next + maxLinesAfter)) {
    if (bodyStart !== undefined && after.length >= bodyStart + linesIntoBody) break;
    after.push(describeLine(document, line, markOf, headline));
    bodyStart ??= startOfBody(after);
  }
  return { headline, before, after, bodyStart: bodyStart ?? after.length };
}

/** Where the body begins: two paragraphs with at most one line between them, of which the last line is the second. */
function startOfBody(lines: readonly Line[]): number | undefined {
  if (!isBody(lines.at(-1))) return undefined;
  if (isBody(lines.at(-2))) return lines.length - 2;
  return isBody(lines.at(-3)) ? lines.length - 3 : undefined;
}

function isBody(line: Line | undefined): boolean {
  if (line === undefined || line.isAside || hasMark(line.marks, mark.standfirst)) return false;
  return isProse(line) && line.weight >= minBodyCharacters;
}
