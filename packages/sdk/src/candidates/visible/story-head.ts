import type { TextBlock } from '../blocks/labelled-block.ts';
import { isProse, weightOf } from '../blocks/prose.ts';
import type { MetadataPage } from '../metadata-page.ts';
import type { Heading } from './headings.ts';
import { describeLine, firstLineFrom, type Line } from './line.ts';
import { hasMark } from './marks.ts';

/** The lines around the headline of a story, up to its body. */
export interface StoryHead {
  /** Lines before the headline, the nearest first. */
  readonly before: readonly Line[];
  /** Lines after the headline, up to the body and a little into it. */
  readonly after: readonly Line[];
  /** How many of `after` stand before the body. */
  readonly bodyStart: number;
}

/** Lines before the headline that may belong to it. */
const maxLinesBefore = 8;
/** Lines after the headline that are searched for the body. */
const maxLinesAfter = 60;
/** Lines of the body that are still read, since bylines and dates may follow the first paragraph. */
const linesIntoBody = 4;
/** Least length of a paragraph that begins the body, in characters of a Latin text. */
const minBodyCharacters = 120;

/** Finds the head of the story around its headline; where none is shown, the page begins with it. */
export function storyHead({ document, lines, markOf }: MetadataPage, heading: Heading | undefined): StoryHead {
  const node = heading?.node ?? 0;
  const first = firstLineFrom(lines, node);
  const next = heading === undefined ? first : firstLineFrom(lines, document.end[node] ?? 0);
  const describe = (line: TextBlock): Line => describeLine(document, line, markOf, node);
  const after = lines.slice(next, next + maxLinesAfter).map(describe);
  const bodyStart = after.findIndex((line, index) => isBody(line) && (isBody(after[index + 1]) || isBody(after[index + 2])));
  return {
    before: lines.slice(Math.max(first - maxLinesBefore, 0), first).map(describe).toReversed(),
    after: bodyStart < 0 ? after : after.slice(0, bodyStart + linesIntoBody),
    bodyStart: bodyStart < 0 ? after.length : bodyStart,
  };
}

function isBody(line: Line | undefined): boolean {
  if (line === undefined || line.isAside || hasMark(line.marks, 'standfirst')) return false;
  return isProse(line) && weightOf(line.text) >= minBodyCharacters;
}
