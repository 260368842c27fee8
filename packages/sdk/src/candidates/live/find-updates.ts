import type { Document } from '../../document/document.ts';
import { attributeOf, tagName, textContent } from '../../document/read-node.ts';
import { foldSpace } from '../clean-text.ts';

/** An entry of a live blog. */
export interface LiveEntry {
  /** Its element. */
  readonly node: number;
  /** The `time` element that says when it was published. */
  readonly time: number;
  /** Text of that element, white space folded. */
  readonly text: string;
}

/** Fewest entries that make a live blog. */
const minUpdates = 3;
/** Levels between the time of an entry and the entry. */
const maxLevels = 8;

/**
 * Finds the entries of a live blog: elements with a time of their own, repeated under one parent with the same name
 * and first class.
 *
 * @returns The entries in document order; empty when nothing repeats.
 */
export function findUpdates(document: Document): readonly LiveEntry[] {
  const groups = new Map<string, Map<number, number>>();
  for (let node = 1; node < document.size; node++) {
    if (tagName(document, node) === 'time' && attributeOf(document, node, 'datetime') !== undefined)
      addToGroups(document, node, groups);
  }
  let largest = new Map<number, number>();
  for (const group of groups.values()) if (group.size > largest.size) largest = group;
  return largest.size >= minUpdates
    ? [...largest].map(([node, time]) => ({ node, time, text: foldSpace(textContent(document, time)) }))
    : [];
}

/** Counts each element around a time among its likes; the first time in an element is that of the element. */
function addToGroups(document: Document, time: number, groups: Map<string, Map<number, number>>): void {
  let node = document.parent[time] ?? 0;
  for (let level = 0; level < maxLevels && node > 0; level++) {
    const parent = document.parent[node] ?? 0;
    const firstClass = (attributeOf(document, node, 'class') ?? '').trimStart().split(' ', 1)[0] ?? '';
    const key = `${parent} ${tagName(document, node)} ${firstClass}`;
    const group = groups.get(key) ?? new Map<number, number>();
    if (!group.has(node)) groups.set(key, group.set(node, time));
    node = parent;
  }
}
