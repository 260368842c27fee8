import { sameAttributes } from './attributes.ts';
import { hasRoom, insertClone } from './insert.ts';
import type { Scan } from './scan.ts';

/** Entry that separates formatting inside a cell, an object and the like from that outside. */
const marker = 0;

/**
 * Most formatting elements that are opened again in one place. The standard has no limit, and a page of unclosed `<b>`
 * would grow with its square.
 */
const maxEntries = 16;

/** Most formatting elements with equal attributes, "Noah's ark". */
const maxTwins = 3;

/** The list of active formatting elements (HTML standard, 13.2.4.3): nodes, or `marker`. */
export interface ActiveFormatting {
  readonly entries: number[];
}

/** Adds a marker. */
export function pushMarker(scan: Scan): void {
  scan.formatting.entries.push(marker);
}

/** Removes the entries up to the last marker, and the marker. */
export function clearToMarker(scan: Scan): void {
  const { entries } = scan.formatting;
  while (entries.length > 0 && entries.pop() !== marker);
}

/** Adds an element; the earliest of too many equal ones, or of too many in all, leaves the list. */
export function pushFormatting(scan: Scan, node: number): void {
  const { nodes, attributes } = scan;
  const { entries } = scan.formatting;
  let twins = 0;
  let earliestTwin = -1;
  let index = entries.length - 1;
  for (; index >= 0 && entries[index] !== marker; index--) {
    const other = entries[index] ?? marker;
    if (nodes.tag[other] === nodes.tag[node] && sameAttributes(attributes, nodes, scan.source, other, node)) {
      twins++;
      earliestTwin = index;
    }
  }
  if (twins >= maxTwins) entries.splice(earliestTwin, 1);
  else if (entries.length - 1 - index >= maxEntries) entries.splice(index + 1, 1);
  entries.push(node);
}

/** Index of the last entry with a tag after the last marker; -1 when there is none. */
export function indexOfTag(scan: Scan, tag: number): number {
  const { entries } = scan.formatting;
  for (let index = entries.length - 1; index >= 0 && entries[index] !== marker; index--) {
    if (scan.nodes.tag[entries[index] ?? 0] === tag) return index;
  }
  return -1;
}

/** Opens the formatting elements again that were closed by the end of a block (13.2.4.3, "reconstruct"). */
export function reconstructFormatting(scan: Scan): void {
  const { entries } = scan.formatting;
  let index = entries.length;
  while (index > 0 && isClosed(scan, entries[index - 1] ?? marker)) index--;
  for (; index < entries.length && hasRoom(scan, 1); index++) {
    entries[index] = insertClone(scan, entries[index] ?? marker);
  }
}

function isClosed(scan: Scan, node: number): boolean {
  return node !== marker && scan.nodes.isOpen[node] === 0;
}
