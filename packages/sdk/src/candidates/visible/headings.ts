import { tagNumber, tagSet } from '../../document/tag.ts';
import type { TextBlock } from '../blocks/labelled-block.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { nameKey } from '../name-key.ts';
import type { PageIndex } from '../page-index.ts';
import { asideTags, firstLineFrom } from './line.ts';
import { hasMark, mark } from './marks.ts';

/** A heading as shown. */
export interface Heading {
  /** Its element. */
  readonly node: number;
  /** Level 1 to 3 by its element; 4 for an element that is a heading by its names only. */
  readonly level: number;
  /** Its text; what stands in lines of its own is parted by spaces. */
  readonly text: string;
  /** Its text as titles compare; never empty. */
  readonly key: string;
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
const maxHeadings = 24;

/** The headings of the first three levels, in order. */
export function findHeadings({ document, heading }: PageIndex, lines: readonly TextBlock[]): readonly Heading[] {
  return heading.slice(0, maxHeadings).flatMap((node) => {
    const end = document.end[node] ?? 0;
    const parts: string[] = [];
    for (let index = firstLineFrom(lines, node); (lines[index]?.first ?? end) < end; index++)
      parts.push(lines[index]?.text ?? '');
    return headingOf(node, levels.get(document.tag[node] ?? 0) ?? namedLevel, parts.join(' '));
  });
}

/** Lines that are looked at for a headline that is one by the names of its element only. */
const maxNamedLines = 150;

/** The first lines of the page whose element is named a headline, in order. */
export function findNamedHeadings({ lines, markOf }: MetadataPage): readonly Heading[] {
  return lines.slice(0, maxNamedLines).flatMap(({ container, text }) => {
    const marks = markOf(container);
    const isNamed =
      hasMark(marks, mark.headline) && !hasMark(marks, mark.standfirst | mark.kicker | mark.aside | mark.section);
    return isNamed ? headingOf(container, namedLevel, text) : [];
  });
}

function headingOf(node: number, level: number, shown: string): readonly Heading[] {
  const text = shown.endsWith('¶') ? shown.replace(permalink, '') : shown;
  const key = text.length > maxHeadingCharacters ? '' : nameKey(text);
  return key === '' ? [] : [{ node, level, text, key }];
}

/** The sign by which documentation links to its headings. */
const permalink = /(?<!\s)\s*¶$/u;

/** Elements around a heading or a line that are looked at. */
const maxLevels = 8;

/** Elements that hold a whole page or story: their names say how it is laid out, "breadcrumbs-hidden" among them. */
const wholeTags = tagSet('body', 'main', 'article');

/** Whether an element stands in a trail of links from the front page to the story. */
export function isInTrail({ document, markOf }: MetadataPage, element: number): boolean {
  for (let around = element, level = 0; around > 0 && level < maxLevels; level++) {
    if (wholeTags[document.tag[around] ?? 0] === 1) return false;
    if (hasMark(markOf(around), mark.breadcrumb)) return true;
    around = document.parent[around] ?? 0;
  }
  return false;
}

/** Whether a heading can be that of the story: it stands in no side box or trail, and is not the name of the site. */
export function isOverStory(page: MetadataPage, heading: Heading): boolean {
  if (page.site.keys.has(heading.key) || isInTrail(page, heading.node)) return false;
  const { document } = page;
  for (let around = heading.node, level = 0; around > 0 && level < maxLevels; level++) {
    if (asideTags[document.tag[around] ?? 0] === 1) return false;
    around = document.parent[around] ?? 0;
  }
  return true;
}
