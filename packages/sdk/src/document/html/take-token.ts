import { inBody } from './in-body.ts';
import { inForeign, isForeign, isStartTagForeign, isTextForeign } from './in-foreign.ts';
import { afterHead, beforeHead, inHead, initial } from './in-head.ts';
import { inSelect, inSelectInTable } from './in-select.ts';
import { inCaption, inCell, inColumnGroup, inRow, inTable, inTableBody } from './in-table.ts';
import { inTemplate } from './in-template.ts';
import { hasRoom, levelsOfTable } from './insert.ts';
import { insertionMode } from './insertion-mode.ts';
import { again, applyEndTag, applyStartTag, done, type Mode } from './mode.ts';
import type { Scan } from './scan.ts';

/** The modes by their number in `insertionMode`. */
const modes = {
  [insertionMode.initial]: initial,
  [insertionMode.beforeHead]: beforeHead,
  [insertionMode.inHead]: inHead,
  [insertionMode.afterHead]: afterHead,
  [insertionMode.inBody]: inBody,
  [insertionMode.inTable]: inTable,
  [insertionMode.inCaption]: inCaption,
  [insertionMode.inColumnGroup]: inColumnGroup,
  [insertionMode.inTableBody]: inTableBody,
  [insertionMode.inRow]: inRow,
  [insertionMode.inCell]: inCell,
  [insertionMode.inSelect]: inSelect,
  [insertionMode.inSelectInTable]: inSelectInTable,
  [insertionMode.inTemplate]: inTemplate,
} as const satisfies Record<number, Mode>;

/** Puts the text in hand where it belongs. */
export function takeText(scan: Scan): void {
  if (isTextForeign(scan)) inForeign.text(scan);
  else while (modes[scan.mode].text(scan) === again);
}

/** Puts the start tag in hand where it belongs (HTML standard, 13.2.6). */
export function takeStartTag(scan: Scan): void {
  if (isStartTagForeign(scan) && applyStartTag(inForeign, scan) === done) return;
  while (applyStartTag(modes[scan.mode], scan) === again);
}

/** Ends what the end tag in hand ends. */
export function takeEndTag(scan: Scan): void {
  if (isFlattened(scan)) return;
  if (isForeign(scan) && applyEndTag(inForeign, scan) === done) return;
  while (applyEndTag(modes[scan.mode], scan) === again);
}

/** Whether the end tag in hand belongs to an element that was too deep to be opened. */
function isFlattened(scan: Scan): boolean {
  if (!scan.capped.depth) return false;
  if (hasRoom(scan, levelsOfTable)) {
    scan.flattened.fill(0);
    return false;
  }
  const slot = scan.token.tag & 0xff;
  const count = scan.flattened[slot] ?? 0;
  if (count > 0) scan.flattened[slot] = count - 1;
  return count > 0;
}
