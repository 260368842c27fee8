import type { Document } from '../../document/document.ts';
import { nearestElement } from '../../document/nearest-element.ts';
import { tagNumber, tagSet } from '../../document/tag.ts';
import type { TextBlock } from './labelled-block.ts';

const bodyTag = tagNumber('body');
const figures = tagSet('figure');

/**
 * The first node of a story: the beginning of the element that holds both headline and first block, since a lead
 * picture often stands above the headline. Where only the page itself holds both, the headline is the beginning.
 */
export function beginningOfStory(document: Document, headline: TextBlock, first: TextBlock): number {
  let node = headline.container;
  while (node > 0 && (document.end[node] ?? 0) <= first.first) node = document.parent[node] ?? 0;
  return (document.tag[node] ?? 0) === bodyTag || node <= 1 ? headline.container : node;
}

/** Whether a node stands in a figure. */
export function isInFigure(document: Document, node: number): boolean {
  return nearestElement(document, node, figures) > 0;
}
