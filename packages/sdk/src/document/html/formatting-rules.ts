import { tagNumber } from '../tag.ts';
import { clearToMarker, indexOfTag, pushFormatting, pushMarker, reconstructFormatting } from './active-formatting.ts';
import { adopt } from './adoption.ts';
import { scopeWalls, specialTags } from './element-sets.ts';
import { closeAt, insertElement } from './insert.ts';
import { done, type Rule } from './mode.ts';
import { levelInScope, levelOf, mayBeOpen, removeLevel } from './open-elements.ts';
import type { Scan } from './scan.ts';

const aTag = tagNumber('a');
const nobrTag = tagNumber('nobr');

/** A rule that opens interrupted formatting again first. */
export function formatted(rule: Rule): Rule {
  return (scan) => {
    reconstructFormatting(scan);
    return rule(scan);
  };
}

/** `b`, `i`, `font` and the like: they go on in the block that follows when a block ends before them. */
export function startFormatting(scan: Scan): boolean {
  reconstructFormatting(scan);
  const node = insertElement(scan);
  if (scan.nodes.isOpen[node] === 1) pushFormatting(scan, node);
  return done;
}

/** Links do not nest: a second one ends the first. */
export function startLink(scan: Scan): boolean {
  const entry = indexOfTag(scan, aTag);
  if (entry !== -1) endOpenLink(scan, scan.formatting.entries[entry] ?? 0);
  return startFormatting(scan);
}

/** Nor do `nobr` elements. */
export function startNobr(scan: Scan): boolean {
  reconstructFormatting(scan);
  if (levelInScope(scan.open, nobrTag, scopeWalls) !== -1 && !adopt(scan, nobrTag)) endOther(scan);
  return startFormatting(scan);
}

/** Ends a formatting element, whatever has been opened in it. */
export function endFormatting(scan: Scan): boolean {
  if (!adopt(scan, scan.token.tag)) endOther(scan);
  return done;
}

/** `applet`, `marquee` and `object` keep formatting inside and outside apart. */
export function startObject(scan: Scan): boolean {
  reconstructFormatting(scan);
  const node = insertElement(scan);
  if (scan.nodes.isOpen[node] === 1) pushMarker(scan);
  return done;
}

/** Ends an object. */
export function endObject(scan: Scan): boolean {
  const level = levelInScope(scan.open, scan.token.tag, scopeWalls);
  if (level === -1) return done;
  closeAt(scan, level);
  clearToMarker(scan);
  return done;
}

/** An element that no rule knows. */
export function startOther(scan: Scan): boolean {
  reconstructFormatting(scan);
  insertElement(scan);
  return done;
}

/** The end tag of such an element reaches up to the next special element ("any other end tag"). */
export function endOther(scan: Scan): boolean {
  const { open, token } = scan;
  if (!mayBeOpen(open, token.tag)) return done;
  for (let level = open.depth - 1; level > 0; level--) {
    const tag = open.tag[level] ?? 0;
    if (tag === token.tag) {
      closeAt(scan, level);
      return done;
    }
    if (specialTags[tag] === 1) return done;
  }
  return done;
}

function endOpenLink(scan: Scan, link: number): void {
  const { open, nodes, formatting } = scan;
  const { finish } = scan.token;
  scan.token.finish = scan.token.start;
  if (!adopt(scan, aTag)) endOther(scan);
  scan.token.finish = finish;
  const entry = formatting.entries.indexOf(link);
  if (entry !== -1) formatting.entries.splice(entry, 1);
  const level = levelOf(open, nodes, link);
  if (level !== -1) removeLevel(open, nodes, level);
}
