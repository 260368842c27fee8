import { tagNumber, tagSet, type TagSet } from '../tag.ts';
import { clearToMarker, pushMarker } from './active-formatting.ts';
import { valueInTag } from './attributes.ts';
import { tableScopeWalls } from './element-sets.ts';
import { inBody } from './in-body.ts';
import { closeAt, insertElement, insertImplied, insertText, insertVoid } from './insert.ts';
import { type InsertionMode, insertionMode } from './insertion-mode.ts';
import { again, applyEndTag, applyStartTag, done, type Rule } from './mode.ts';
import { levelInScope, levelOfAnyInScope, popTo, popUntil, topTag } from './open-elements.ts';
import { resetInsertionMode } from './reset-insertion-mode.ts';
import type { Scan } from './scan.ts';
import { templateLevel } from './template.ts';

const tableTag = tagNumber('table');

/** A part of a table: what it is added to, and the modes inside and outside it. */
interface Part {
  readonly tags: TagSet;
  /** Elements down to which the stack is cleared before the part is added. */
  readonly context: TagSet;
  readonly inside: InsertionMode;
  readonly outside: InsertionMode;
  /** Whether formatting inside is kept apart from that outside. */
  readonly isMarked: boolean;
}

/** Elements in which white space is all the text there is. */
const textlessTags = tagSet('table', 'tbody', 'template', 'tfoot', 'thead', 'tr');

const tableContext = tagSet('table', 'template', 'html');

/** `caption`. */
export const caption: Part = {
  tags: tagSet('caption'),
  context: tableContext,
  inside: insertionMode.inCaption,
  outside: insertionMode.inTable,
  isMarked: true,
};

/** `colgroup`. */
export const columnGroup: Part = {
  tags: tagSet('colgroup'),
  context: tableContext,
  inside: insertionMode.inColumnGroup,
  outside: insertionMode.inTable,
  isMarked: false,
};

/** `tbody`, `tfoot` and `thead`. */
export const rowGroup: Part = {
  tags: tagSet('tbody', 'tfoot', 'thead'),
  context: tableContext,
  inside: insertionMode.inTableBody,
  outside: insertionMode.inTable,
  isMarked: false,
};

/** `tr`. */
export const row: Part = {
  tags: tagSet('tr'),
  context: tagSet('tbody', 'tfoot', 'thead', 'template', 'html'),
  inside: insertionMode.inRow,
  outside: insertionMode.inTableBody,
  isMarked: false,
};

/** `td` and `th`. */
export const cell: Part = {
  tags: tagSet('td', 'th'),
  context: tagSet('tr', 'template', 'html'),
  inside: insertionMode.inCell,
  outside: insertionMode.inRow,
  isMarked: true,
};

/** The rule for the start tag of a part. */
export function start(part: Part): Rule {
  return (scan) => {
    popUntil(scan.open, scan.nodes, part.context);
    insertElement(scan);
    enter(scan, part);
    return done;
  };
}

/** The rule for a tag that can only stand in a part whose own tag was left out. */
export function imply(part: Part, name: 'colgroup' | 'tbody' | 'tr'): Rule {
  const tag = tagNumber(name);
  return (scan) => {
    popUntil(scan.open, scan.nodes, part.context);
    insertImplied(scan, tag);
    enter(scan, part);
    return again;
  };
}

/** The rule for the end tag of a part. */
export function end(part: Part): Rule {
  return (scan) => {
    const level = levelInScope(scan.open, scan.token.tag, tableScopeWalls);
    if (level === -1) return done;
    closeAt(scan, level);
    exit(scan, part);
    return done;
  };
}

/** The rule for a tag that cannot stand in a part, and so ends it. */
export function leave(part: Part): Rule {
  return (scan) => {
    const level = levelOfAnyInScope(scan.open, part.tags, tableScopeWalls);
    if (level === -1) return done;
    popTo(scan.open, scan.nodes, level);
    exit(scan, part);
    return again;
  };
}

/** The rule for the end tag of something around a part: it ends the part, too, if that something is open. */
export function leaveWith(part: Part): Rule {
  const leavePart = leave(part);
  return (scan) => (levelInScope(scan.open, scan.token.tag, tableScopeWalls) === -1 ? done : leavePart(scan));
}

function enter(scan: Scan, part: Part): void {
  if (part.isMarked) pushMarker(scan);
  scan.mode = part.inside;
}

function exit(scan: Scan, part: Part): void {
  if (part.isMarked) clearToMarker(scan);
  scan.mode = part.outside;
}

/** `</table>`. */
export function endTable(scan: Scan): boolean {
  const level = levelInScope(scan.open, tableTag, tableScopeWalls);
  if (level === -1) return done;
  closeAt(scan, level);
  resetInsertionMode(scan);
  return done;
}

/** A table right inside another one ends it. */
export function restartTable(scan: Scan): boolean {
  const level = levelInScope(scan.open, tableTag, tableScopeWalls);
  if (level === -1) return done;
  popTo(scan.open, scan.nodes, level);
  resetInsertionMode(scan);
  return again;
}

/** White space stays in the table, other text is put before it (13.2.6.4.10). */
export function addTextToTable(scan: Scan): boolean {
  const { token } = scan;
  if (token.words !== token.finish || textlessTags[topTag(scan.open)] !== 1) return foster(scan, inBody.text);
  insertText(scan, token.start, token.finish);
  return done;
}

/** A hidden input may stand in a table. */
export function startInputInTable(scan: Scan): boolean {
  const type = valueInTag(scan.attributes, scan.source, 'type');
  if (type?.toLowerCase() !== 'hidden') return fosterStartTag(scan);
  insertVoid(scan);
  return done;
}

/** A form may start in a table, but holds nothing there. */
export function startFormInTable(scan: Scan): boolean {
  if (scan.form === 0 && templateLevel(scan) === -1) scan.form = insertVoid(scan);
  return done;
}

/** What a table cannot hold is put before the table. */
export function fosterStartTag(scan: Scan): boolean {
  return foster(scan, startTagInBody);
}

/** The end tag of something that a table cannot hold. */
export function fosterEndTag(scan: Scan): boolean {
  return foster(scan, endTagInBody);
}

function foster(scan: Scan, rule: Rule): boolean {
  scan.fostering = true;
  const answer = rule(scan);
  scan.fostering = false;
  return answer;
}

function startTagInBody(scan: Scan): boolean {
  return applyStartTag(inBody, scan);
}

function endTagInBody(scan: Scan): boolean {
  return applyEndTag(inBody, scan);
}
