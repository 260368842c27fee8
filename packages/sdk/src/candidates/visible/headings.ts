import type { Document } from '../../document/document.ts';
import { tagNumber } from '../../document/tag.ts';
import type { TextBlock } from '../blocks/labelled-block.ts';
import { nameKey } from '../cut-site-name.ts';
import type { PageIndex } from '../page-index.ts';
import { asideTags, firstLineFrom } from './line.ts';
import { hasMark, type MarkReader } from './marks.ts';

/** A heading as shown. */
export interface Heading {
  /** Its element. */
  readonly node: number;
  /** Level 1 to 3 by its element; 4 for an element that is a heading by its names only. */
  readonly level: number;
  /** Its text; what stands in lines of its own is parted by spaces. */
  readonly text: string;
  /** Its text as titles compare. */
  readonly key: string;
  /** Whether it stands in a trail of links to the page rather than over its story. */
  readonly isTrail: boolean;
  /** Whether it stands in a part of the page that is no part of the story. */
  readonly isAside: boolean;
}

const levels: ReadonlyMap<number, number> = new Map([
  [tagNumber('h1'), 1],
  [tagNumber('h2'), 2],
  [tagNumber('h3'), 3],
]);
/** Level of what is a heading by its names only. */
const namedLevel = 4;

/** Longest text that is a headline, in characters. */
const maxHeadingCharacters = 500;
/** Headings that are looked at. */
const maxHeadings = 30;
/** Elements around a heading that are looked at. */
const maxLevels = 8;

/** The headings of the first three levels, in order. */
export function findHeadings({ document, heading }: PageIndex, lines: readonly TextBlock[], markOf: MarkReader): readonly Heading[] {
  return heading.slice(0, maxHeadings).flatMap((node) => {
    const end = document.end[node] ?? 0;
    const parts: string[] = [];
    for (let index = firstLineFrom(lines, node); (lines[index]?.first ?? end) < end; index++) parts.push(lines[index]?.text ?? '');
    return describe(document, node, levels.get(document.tag[node] ?? 0) ?? namedLevel, parts.join(' '), markOf);
  });
}

/** Lines that are looked at for a headline that is one by the names of its element only. */
const maxNamedLines = 150;

/** The first lines of the page whose element is named a headline, in order. */
export function findNamedHeadings(document: Document, lines: readonly TextBlock[], markOf: MarkReader): readonly Heading[] {
  return lines.slice(0, maxNamedLines).flatMap(({ container, text }) => {
    const marks = markOf(container);
    const isNamed = hasMark(marks, 'headline') && !hasMark(marks, 'standfirst', 'kicker', 'aside', 'section');
    return isNamed ? describe(document, container, namedLevel, text, markOf) : [];
  });
}

function describe(document: Document, node: number, level: number, text: string, markOf: MarkReader): readonly Heading[] {
  const key = text.length > maxHeadingCharacters ? '' : nameKey(text);
  if (key === '') return [];
  let isTrail = false;
  let isAside = false;
  for (let around = node, outer = 0; around > 0 && outer < maxLevels; outer++) {
    isTrail ||= hasMark(markOf(around), 'breadcrumb');
    isAside ||= asideTags[document.tag[around] ?? 0] === 1;
    around = document.parent[around] ?? 0;
  }
  return [{ node, level, text, key, isTrail, isAside }];
}
