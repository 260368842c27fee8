import { tagNumber, tagSet } from '../tag.ts';
import { clearToMarker, pushMarker } from './active-formatting.ts';
import { closeAt, hasRoom, insertElement, levelsOfTable } from './insert.ts';
import { insertionMode } from './insertion-mode.ts';
import { done } from './mode.ts';
import { levelInScope } from './open-elements.ts';
import { resetInsertionMode } from './reset-insertion-mode.ts';
import type { Scan } from './scan.ts';

const templateTag = tagNumber('template');

/** A template is closed from anywhere inside, but not from inside the content of a `noscript`. */
const templateWalls = tagSet('noscript');

/** Opens a `template` (HTML standard, 13.2.6.4.4). Its content is kept as its children, not in a fragment of its own. */
export function startTemplate(scan: Scan): boolean {
  const opens = hasRoom(scan, levelsOfTable);
  insertElement(scan, levelsOfTable);
  if (!opens) return done;
  pushMarker(scan);
  scan.mode = insertionMode.inTemplate;
  scan.templateModes.push(insertionMode.inTemplate);
  return done;
}

/** Closes the innermost `template`. */
export function endTemplate(scan: Scan): boolean {
  const level = templateLevel(scan);
  if (level === -1) return done;
  closeAt(scan, level);
  clearToMarker(scan);
  scan.templateModes.pop();
  resetInsertionMode(scan);
  return done;
}

/** Level of the innermost open `template`; -1 for none. */
export function templateLevel(scan: Scan): number {
  return levelInScope(scan.open, templateTag, templateWalls);
}
