import type { TagSet } from '../tag.ts';
import { indexOfTag } from './active-formatting.ts';
import { scopeWalls, specialTags } from './element-sets.ts';
import { closeAt, createClone, place } from './insert.ts';
import { detach, moveChildren } from './links.ts';
import { appendChild } from './nodes.ts';
import { insertLevel, levelOf, removeLevel, replaceLevel, topNode, topTag } from './open-elements.ts';
import type { Scan } from './scan.ts';

/** How often the standard lets one end tag split formatting elements. */
const maxRounds = 8;

/** How many formatting elements between the two the standard lets one round split. */
const maxSplits = 3;

/**
 * Ends a formatting element in whose content a block is still open, as in `<b><p></b></p>`: what follows in the block is
 * formatted no more, what came before still is (HTML standard, 13.2.6.4.7, "adoption agency algorithm").
 * The answer is false when there is no such element, so that the end tag is one like any other.
 */
export function adopt(scan: Scan, tag: number): boolean {
  const { nodes, open } = scan;
  const { entries } = scan.formatting;
  if (topTag(open) === tag && (entries.at(-1) === topNode(open) || !entries.includes(topNode(open)))) {
    // Nothing is open inside, as nearly always.
    if (entries.at(-1) === topNode(open)) entries.pop();
    closeAt(scan, open.depth - 1);
    return true;
  }
  for (let round = 0; round < maxRounds; round++) {
    const entry = indexOfTag(scan, tag);
    if (entry === -1) return false;
    const level = levelOf(open, nodes, entries[entry] ?? 0);
    if (level === -1) entries.splice(entry, 1);
    if (level === -1 || firstLevelOf(scan, scopeWalls, level + 1) !== -1) return true;
    const blockLevel = firstLevelOf(scan, specialTags, level + 1);
    if (blockLevel === -1) {
      closeAt(scan, level);
      entries.splice(entry, 1);
      return true;
    }
    split(scan, level, blockLevel);
  }
  return true;
}

/** One round: moves the block out of the formatting element, which continues inside the block as a copy. */
function split(scan: Scan, level: number, blockLevel: number): void {
  const { nodes, open } = scan;
  const { entries } = scan.formatting;
  const formatting = open.node[level] ?? 0;
  const outside = open.node[level - 1] ?? 0;
  const block = open.node[blockLevel] ?? 0;
  detach(nodes, block);
  const { last, after } = splitBetween(scan, level, blockLevel);
  place(scan, outside, last);

  const copy = createClone(scan, formatting);
  moveChildren(nodes, block, copy);
  appendChild(nodes, block, copy);
  const entry = entries.indexOf(formatting);
  entries.splice(after === 0 ? entry + 1 : entries.indexOf(after) + 1, 0, copy);
  entries.splice(entries.indexOf(formatting), 1);
  removeLevel(open, nodes, level);
  insertLevel(open, nodes, levelOf(open, nodes, block) + 1, copy);
}

/**
 * Copies the formatting elements between the formatting element and the block around the block, and closes the others there.
 * `last` is the outermost copy, `after` the innermost one, behind which the formatting element is listed from now on.
 */
function splitBetween(scan: Scan, level: number, blockLevel: number): { last: number; after: number } {
  const { nodes, open } = scan;
  const { entries } = scan.formatting;
  let last = open.node[blockLevel] ?? 0;
  let after = 0;
  for (let at = blockLevel - 1, splits = 1; at > level; at--, splits++) {
    const entry = entries.lastIndexOf(open.node[at] ?? 0);
    if (entry !== -1 && splits > maxSplits) entries.splice(entry, 1);
    if (entry === -1 || splits > maxSplits) {
      removeLevel(open, nodes, at);
      continue;
    }
    const copy = createClone(scan, open.node[at] ?? 0);
    entries[entry] = copy;
    replaceLevel(open, nodes, at, copy);
    if (after === 0) after = copy;
    appendChild(nodes, copy, last);
    last = copy;
  }
  return { last, after };
}

function firstLevelOf(scan: Scan, tags: TagSet, from: number): number {
  for (let level = from; level < scan.open.depth; level++) {
    if (tags[scan.open.tag[level] ?? 0] === 1) return level;
  }
  return -1;
}
