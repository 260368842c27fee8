import { tagNumber } from '../tag.ts';
import { inBody } from './in-body.ts';
import { addRawText, addVoid, insertLeadingSpace, startHtml } from './in-head.ts';
import { insertionMode } from './insertion-mode.ts';
import { again, createMode, createModeLike, done, ignore } from './mode.ts';
import { popTo, topTag } from './open-elements.ts';
import type { Scan } from './scan.ts';
import {
  addTextToTable,
  caption,
  cell,
  columnGroup,
  end,
  endTable,
  fosterEndTag,
  fosterStartTag,
  imply,
  leave,
  leaveWith,
  restartTable,
  row,
  rowGroup,
  start,
  startFormInTable,
  startInputInTable,
} from './table-rules.ts';
import { endTemplate, startTemplate } from './template.ts';

const colgroupTag = tagNumber('colgroup');

/** 13.2.6.4.9 The "in table" insertion mode. */
export const inTable = createMode({
  text: addTextToTable,
  startTag: [
    [['caption'], start(caption)],
    [['colgroup'], start(columnGroup)],
    [['col'], imply(columnGroup, 'colgroup')],
    [['tbody', 'tfoot', 'thead'], start(rowGroup)],
    [['td', 'th', 'tr'], imply(rowGroup, 'tbody')],
    [['table'], restartTable],
    [['style', 'script'], addRawText],
    [['template'], startTemplate],
    [['input'], startInputInTable],
    [['form'], startFormInTable],
  ],
  otherStartTag: fosterStartTag,
  endTag: [
    [['table'], endTable],
    [['template'], endTemplate],
    [['body', 'caption', 'col', 'colgroup', 'html', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'], ignore],
  ],
  otherEndTag: fosterEndTag,
});

/** 13.2.6.4.11 The "in caption" insertion mode. */
export const inCaption = createModeLike(inBody, {
  startTag: [[['caption', 'col', 'colgroup', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'], leave(caption)]],
  endTag: [
    [['caption'], end(caption)],
    [['table'], leave(caption)],
    [['body', 'col', 'colgroup', 'html', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'], ignore],
  ],
});

/** 13.2.6.4.12 The "in column group" insertion mode. */
export const inColumnGroup = createMode({
  text: (scan) => (insertLeadingSpace(scan) ? done : leaveColumnGroup(scan)),
  startTag: [
    [['html'], startHtml],
    [['col'], addVoid],
    [['template'], startTemplate],
  ],
  otherStartTag: leaveColumnGroup,
  endTag: [
    [['colgroup'], end(columnGroup)],
    [['col'], ignore],
    [['template'], endTemplate],
  ],
  otherEndTag: leaveColumnGroup,
});

/** 13.2.6.4.13 The "in table body" insertion mode. */
export const inTableBody = createModeLike(inTable, {
  startTag: [
    [['tr'], start(row)],
    [['td', 'th'], imply(row, 'tr')],
    [['caption', 'col', 'colgroup', 'tbody', 'tfoot', 'thead'], leave(rowGroup)],
  ],
  endTag: [
    [['tbody', 'tfoot', 'thead'], end(rowGroup)],
    [['table'], leave(rowGroup)],
    [['body', 'caption', 'col', 'colgroup', 'html', 'td', 'th', 'tr'], ignore],
  ],
});

/** 13.2.6.4.14 The "in row" insertion mode. */
export const inRow = createModeLike(inTable, {
  startTag: [
    [['td', 'th'], start(cell)],
    [['caption', 'col', 'colgroup', 'tbody', 'tfoot', 'thead', 'tr'], leave(row)],
  ],
  endTag: [
    [['tr'], end(row)],
    [['table'], leave(row)],
    [['tbody', 'tfoot', 'thead'], leaveWith(row)],
    [['body', 'caption', 'col', 'colgroup', 'html', 'td', 'th'], ignore],
  ],
});

/** 13.2.6.4.15 The "in cell" insertion mode. */
export const inCell = createModeLike(inBody, {
  startTag: [[['caption', 'col', 'colgroup', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'], leave(cell)]],
  endTag: [
    [['td', 'th'], end(cell)],
    [['table', 'tbody', 'tfoot', 'thead', 'tr'], leaveWith(cell)],
    [['body', 'caption', 'col', 'colgroup', 'html'], ignore],
  ],
});

function leaveColumnGroup(scan: Scan): boolean {
  const { open, nodes } = scan;
  if (topTag(open) !== colgroupTag) return done;
  popTo(open, nodes, open.depth - 1);
  scan.mode = insertionMode.inTable;
  return again;
}
