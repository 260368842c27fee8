import { tagNumber } from '../tag.ts';
import { tableScopeWalls } from './element-sets.ts';
import { addRawText, startHtml } from './in-head.ts';
import { closeAt, insertElement, insertText, insertVoid } from './insert.ts';
import { again, createMode, createModeLike, done, ignore } from './mode.ts';
import { levelInScope, popTo, topTag } from './open-elements.ts';
import { resetInsertionMode } from './reset-insertion-mode.ts';
import type { Scan } from './scan.ts';
import { endTemplate, startTemplate } from './template.ts';

const selectTag = tagNumber('select');
const optgroupTag = tagNumber('optgroup');
const optionTag = tagNumber('option');

/** A menu of options holds nothing else. This is the rule of HTML up to 2025, which later browsers have relaxed. */
export const inSelect = createMode({
  text: addText,
  startTag: [
    [['html'], startHtml],
    [['option'], startOption],
    [['optgroup'], startOptionGroup],
    [['hr'], startRule],
    [['select'], endSelect],
    [['input', 'keygen', 'textarea'], leaveSelect],
    [['script'], addRawText],
    [['template'], startTemplate],
  ],
  otherStartTag: ignore,
  endTag: [
    [['optgroup'], endOptionGroup],
    [['option'], endOption],
    [['select'], endSelect],
    [['template'], endTemplate],
  ],
  otherEndTag: ignore,
});

/** A menu inside a table ends with the part of the table that it stands in. */
export const inSelectInTable = createModeLike(inSelect, {
  startTag: [[['caption', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'td', 'th'], leaveSelect]],
  endTag: [
    [
      ['caption', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'td', 'th'],
      (scan) => (levelInScope(scan.open, scan.token.tag, tableScopeWalls) === -1 ? done : leaveSelect(scan)),
    ],
  ],
});

function addText(scan: Scan): boolean {
  insertText(scan, scan.token.start, scan.token.finish);
  return done;
}

function startOption(scan: Scan): boolean {
  popIf(scan, optionTag);
  insertElement(scan);
  return done;
}

function startOptionGroup(scan: Scan): boolean {
  popIf(scan, optionTag);
  popIf(scan, optgroupTag);
  insertElement(scan);
  return done;
}

function startRule(scan: Scan): boolean {
  popIf(scan, optionTag);
  popIf(scan, optgroupTag);
  insertVoid(scan);
  return done;
}

function endOptionGroup(scan: Scan): boolean {
  const { open } = scan;
  if (topTag(open) === optionTag && open.tag[open.depth - 2] === optgroupTag) popIf(scan, optionTag);
  if (topTag(open) === optgroupTag) closeAt(scan, open.depth - 1);
  return done;
}

function endOption(scan: Scan): boolean {
  if (topTag(scan.open) === optionTag) closeAt(scan, scan.open.depth - 1);
  return done;
}

function endSelect(scan: Scan): boolean {
  const level = selectLevel(scan);
  if (level === -1) return done;
  closeAt(scan, level);
  resetInsertionMode(scan);
  return done;
}

/** Ends the menu before a tag that belongs outside it. */
function leaveSelect(scan: Scan): boolean {
  const level = selectLevel(scan);
  if (level === -1) return done;
  popTo(scan.open, scan.nodes, level);
  resetInsertionMode(scan);
  return again;
}

/** Only options and their groups may lie between the current element and the menu ("select scope"). */
function selectLevel(scan: Scan): number {
  const { open } = scan;
  let level = open.depth - 1;
  while (open.tag[level] === optionTag || open.tag[level] === optgroupTag) level--;
  return open.tag[level] === selectTag ? level : -1;
}

function popIf(scan: Scan, tag: number): void {
  if (topTag(scan.open) === tag) popTo(scan.open, scan.nodes, scan.open.depth - 1);
}
