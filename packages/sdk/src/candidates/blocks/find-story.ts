import type { Document } from '../../document/document.ts';

/** Share of an element's prose that a child must hold for the story to lie inside that child. */
const minShareOfChild = 0.8;

/**
 * The smallest element that holds the story: going down from the document, into a child as long as one child holds
 * nearly all prose of its parent.
 *
 * @param prose - Prose below each node that is in no zone, in characters.
 */
export function findStory(document: Document, prose: Float64Array): number {
  let node = 0;
  for (;;) {
    const child = heaviestChild(document, node, prose);
    if (child === undefined || (prose[child] ?? 0) < (prose[node] ?? 0) * minShareOfChild) return node;
    node = child;
  }
}

function heaviestChild(document: Document, node: number, prose: Float64Array): number | undefined {
  let heaviest: number | undefined;
  const end = document.end[node] ?? 0;
  for (let child = node + 1; child < end; child = document.end[child] ?? end) {
    if (heaviest === undefined || (prose[child] ?? 0) > (prose[heaviest] ?? 0)) heaviest = child;
  }
  return heaviest;
}
