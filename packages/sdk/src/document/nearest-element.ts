import type { Document } from './document.ts';

/**
 * The nearest element around a node that is in a set of tags, the node itself among them; 0, the document, where there
 * is none.
 *
 * @param tags - Set of tags, see `tagSet`.
 */
export function nearestElement({ parent, tag }: Document, node: number, tags: Uint8Array): number {
  let at = node;
  while (at > 0 && tags[tag[at] ?? 0] !== 1) at = parent[at] ?? 0;
  return at;
}
