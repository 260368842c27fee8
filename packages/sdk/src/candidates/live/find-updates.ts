import type { Document } from '../../document/document.ts';
import { attributeOf, isText, tagName, textContent, textOf } from '../../document/read-node.ts';
import type { Claim } from '../claim.ts';
import { foldSpace } from '../clean-text.ts';
import { isWord } from '../language/has-word.ts';

/** An entry of a live blog. */
export interface LiveEntry {
  /** Its element. */
  readonly node: number;
  /** The `time` element that says when it was published. */
  readonly time: number;
  /** Text of that element, white space folded. */
  readonly text: string;
  /** Whether it is marked as a key event: by its names, or by a link to it from a list outside of all entries. */
  readonly isKeyEvent: boolean;
  /** Whether its names say that it is pinned to the top. */
  readonly isPinned: boolean;
}

/** Fewest entries that make a live blog. */
const minUpdates = 3;
/** Levels between the time of an entry and the entry. */
const maxLevels = 8;

/**
 * Finds the entries of a live blog: elements with a time of their own, repeated under one parent with the same name
 * and first class.
 *
 * @param claims - What the page says of itself: only in what claims to be a live blog are entries looked for.
 * @returns The entries in document order; empty when nothing repeats.
 */
export function findUpdates(document: Document, claims: readonly Claim[]): readonly LiveEntry[] {
  if (!claims.some((claim) => claim.field === 'kind' && claim.value === 'liveblog')) return [];
  const groups = new Map<string, Map<number, number>>();
  for (let node = 1; node < document.size; node++) {
    if (tagName(document, node) === 'time' && attributeOf(document, node, 'datetime') !== undefined)
      addToGroups(document, node, groups);
  }
  let largest = new Map<number, number>();
  for (const group of groups.values()) if (group.size > largest.size) largest = group;
  if (largest.size < minUpdates) return [];
  const linked = linkedFromOutside(document, new Set(largest.keys()));
  return [...largest].map(([node, time]) => {
    const names = ['class', 'id', 'data-type'].map((name) => attributeOf(document, node, name) ?? '').join(' ');
    return {
      node,
      time,
      text: foldSpace(textContent(document, time)),
      isKeyEvent: linked.has(node) || /key-?event/i.test(names) || isMarked(document, 'keyEvent', node, time),
      isPinned: /(?:^|[-_ ])pinned/i.test(names) || isMarked(document, 'pinned', node, time),
    };
  });
}

/** Whether a line of an entry before its time is a mark: "Pinned", "Key event". */
function isMarked(document: Document, mark: 'pinned' | 'keyEvent', entry: number, time: number): boolean {
  const before = Array.from({ length: time - entry }, (_, index) => entry + index);
  return before.some((node) => isText(document, node) && isWord(mark, foldSpace(textOf(document, node))));
}

/** The entries that a link outside of all entries jumps to, as the list of key events does. */
function linkedFromOutside(document: Document, entries: ReadonlySet<number>): ReadonlySet<number> {
  const byId = new Map<string, number>();
  for (const node of entries) byId.set(attributeOf(document, node, 'id') ?? '', node);
  byId.delete('');
  const linked = new Set<number>();
  for (let node = 1; byId.size > 0 && node < document.size; node++) {
    if (entries.has(node)) node = (document.end[node] ?? node + 1) - 1;
    else if (tagName(document, node) === 'a') {
      const [, target = ''] = (attributeOf(document, node, 'href') ?? '').split('#');
      const entry = byId.get(target);
      if (entry !== undefined) linked.add(entry);
    }
  }
  return linked.size < byId.size ? linked : new Set();
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
