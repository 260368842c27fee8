import { addAttribute } from './attributes.ts';
import type { Scan } from './scan.ts';

/** Gives an element those attributes of the tag in hand that it does not have yet (HTML standard, 13.2.6.4.7, `html`, `body`). */
export function mergeAttributes(scan: Scan, node: number): void {
  const { attributes, nodes } = scan;
  const first = nodes.firstAttribute[node] ?? 0;
  const end = nodes.endAttribute[node] ?? 0;
  if (first === end) {
    nodes.outOfOrder ||= nodes.size > node + 1;
    nodes.firstAttribute[node] = attributes.kept;
    nodes.endAttribute[node] = attributes.kept = attributes.size;
  } else if (hasNewName(scan, first, end)) {
    addToAttributes(scan, node, first, end);
  }
}

/** The attributes of an element lie side by side, so those it has move behind all others, with the new ones after them. */
function addToAttributes(scan: Scan, node: number, first: number, end: number): void {
  const { attributes, nodes } = scan;
  const { kept, size } = attributes;
  for (let index = first; index < end; index++) copyAttribute(scan, index);
  for (let index = kept; index < size; index++) {
    if (attributes.size - size >= scan.limits.maxAttributes) scan.capped.attributes = true;
    else if (!hasName(scan, first, end, attributes.name[index])) copyAttribute(scan, index);
  }
  nodes.firstAttribute[node] = size;
  nodes.endAttribute[node] = attributes.kept = attributes.size;
  nodes.outOfOrder = true;
}

function hasNewName(scan: Scan, first: number, end: number): boolean {
  const { attributes } = scan;
  if (end - first >= scan.limits.maxAttributes) return false;
  for (let index = attributes.kept; index < attributes.size; index++) {
    if (!hasName(scan, first, end, attributes.name[index])) return true;
  }
  return false;
}

function hasName(scan: Scan, first: number, end: number, name: number | undefined): boolean {
  for (let index = first; index < end; index++) {
    if (scan.attributes.name[index] === name) return true;
  }
  return false;
}

function copyAttribute(scan: Scan, index: number): void {
  const { name, valueStart, valueFinish } = scan.attributes;
  addAttribute(scan.attributes, name[index] ?? 0, valueStart[index] ?? 0, valueFinish[index] ?? 0);
}
