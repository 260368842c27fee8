import type { Document } from '../../document/document.ts';
import { tagSet } from '../../document/tag.ts';
import type { TextBlock } from '../blocks/labelled-block.ts';
import { hasMark, mark, type MarkReader, type Marks } from './marks.ts';

/** A visible line with what the elements around it say that it holds. */
export interface Line extends TextBlock {
  /** Marks of the elements around it, up to the one that holds the headline too. */
  readonly marks: Marks;
  /** Whether it belongs to a picture. */
  readonly isCaption: boolean;
  /** Whether it stands in a part of the page that is no part of the story, or belongs to a picture. */
  readonly isAside: boolean;
}

/** Elements that hold something else than the story and what is said of it. */
export const asideTags = tagSet('nav', 'aside', 'footer', 'dialog', 'form', 'button', 'label', 'figure', 'figcaption');
const captionTags = tagSet('figure', 'figcaption', 'picture', 'caption');

/** Elements around a line that are looked at. */
const maxLevels = 6;

/** Reads what the elements around a line say of it. */
export function describeLine(document: Document, block: TextBlock, markOf: MarkReader, headline: number): Line {
  const { container, first, last, text, linkCharacters, weight } = block;
  let marks = 0;
  let isAside = false;
  let isCaption = false;
  let node = document.parent[first] ?? 0;
  for (let level = 0; node > 0 && level < maxLevels && !holds(document, node, headline); level++) {
    marks |= markOf(node);
    isAside ||= asideTags[document.tag[node] ?? 0] === 1;
    isCaption ||= captionTags[document.tag[node] ?? 0] === 1;
    node = document.parent[node] ?? 0;
  }
  isAside ||= hasMark(marks, mark.aside);
  return { container, first, last, text, linkCharacters, weight, marks, isCaption, isAside };
}

/** Whether an element holds a node. */
export function holds(document: Document, element: number, node: number): boolean {
  return node >= element && node < (document.end[element] ?? 0);
}

/** The smallest element that holds a line. */
export function elementOf(document: Document, { first, last }: TextBlock): number {
  let node = document.parent[first] ?? 0;
  while (node > 0 && (document.end[node] ?? 0) <= last) node = document.parent[node] ?? 0;
  return node;
}

/** The first node of a line: its first text, or the outermost inline element that begins with it. */
export function startOfLine(document: Document, { container, first }: TextBlock): number {
  let node = first;
  for (let parent = document.parent[node] ?? 0; parent > container; parent = document.parent[node] ?? 0) node = parent;
  return node;
}

/** Number of the first line that begins at or after a node. */
export function firstLineFrom(lines: readonly TextBlock[], node: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.first ?? 0) < node) low = middle + 1;
    else high = middle;
  }
  return low;
}
