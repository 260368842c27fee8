import { tagNumber } from '../tag.ts';
import { insertionMode, type InsertionMode } from './insertion-mode.ts';
import type { Scan } from './scan.ts';

const tableTag = tagNumber('table');
const templateTag = tagNumber('template');
const selectTag = tagNumber('select');
const htmlTag = tagNumber('html');

/** The mode that the uppermost of these elements calls for. */
const modeInside = new Map<number, InsertionMode>([
  [tagNumber('td'), insertionMode.inCell],
  [tagNumber('th'), insertionMode.inCell],
  [tagNumber('tr'), insertionMode.inRow],
  [tagNumber('tbody'), insertionMode.inTableBody],
  [tagNumber('thead'), insertionMode.inTableBody],
  [tagNumber('tfoot'), insertionMode.inTableBody],
  [tagNumber('caption'), insertionMode.inCaption],
  [tagNumber('colgroup'), insertionMode.inColumnGroup],
  [tableTag, insertionMode.inTable],
  [tagNumber('head'), insertionMode.inHead],
  [tagNumber('body'), insertionMode.inBody],
  [tagNumber('noscript'), insertionMode.inBody],
]);

/** Finds out from the open elements which mode the scan is in (HTML standard, 13.2.4.1, "reset the insertion mode"). */
export function resetInsertionMode(scan: Scan): void {
  scan.mode = modeOf(scan);
}

function modeOf(scan: Scan): InsertionMode {
  const { open } = scan;
  for (let level = open.depth - 1; level > 0; level--) {
    const tag = open.tag[level] ?? 0;
    if (tag === selectTag) return modeOfSelect(scan, level);
    if (tag === templateTag) return scan.templateModes.at(-1) ?? insertionMode.inBody;
    if (tag === htmlTag) break;
    const mode = modeInside.get(tag);
    if (mode !== undefined) return mode;
  }
  return scan.head === 0 ? insertionMode.beforeHead : insertionMode.afterHead;
}

function modeOfSelect(scan: Scan, selectLevel: number): InsertionMode {
  const { open } = scan;
  for (let level = selectLevel - 1; level > 0; level--) {
    if (open.tag[level] === templateTag) break;
    if (open.tag[level] === tableTag) return insertionMode.inSelectInTable;
  }
  return insertionMode.inSelect;
}
