import { tagNumber } from '../tag.ts';
import { pushMarker } from './active-formatting.ts';
import { hasRoom, insertElement, levelsOfTable } from './insert.ts';
import { insertionMode } from './insertion-mode.ts';
import { done } from './mode.ts';
import { levelOf, popTo } from './open-elements.ts';
import { findEnd, findTagEnd } from './raw-text.ts';
import type { Scan } from './scan.ts';

const noscriptTag = tagNumber('noscript');

/**
 * Opens a `noscript`. To a browser that runs scripts its content is one text up to the next `</noscript` (HTML standard,
 * 13.2.6.4.4 and 13.2.6.4.7); to one that does not it is markup, which may well break the page apart. Here it is both:
 * the page around is that of a browser with scripts, and the content is read as markup that cannot reach out of it.
 */
export function startNoscript(scan: Scan): boolean {
  const opens = scan.noscript === undefined && hasRoom(scan, levelsOfTable);
  const node = insertElement(scan, levelsOfTable);
  if (!opens) return done;
  scan.noscript = {
    node,
    mode: scan.mode,
    form: scan.form,
    templateModes: scan.templateModes.length,
    formatting: scan.formatting.entries.length,
  };
  scan.limit = findEnd(scan, scan.token.tag, scan.token.finish);
  scan.mode = insertionMode.inBody;
  scan.form = 0;
  pushMarker(scan);
  return done;
}

/** Closes the `noscript` whose content has been read, and goes on where it began. */
export function leaveNoscript(scan: Scan): void {
  const { source, nodes, noscript } = scan;
  if (noscript === undefined) return;
  popTo(scan.open, nodes, levelOf(scan.open, nodes, noscript.node));
  scan.mode = noscript.mode;
  scan.form = noscript.form;
  scan.templateModes.length = noscript.templateModes;
  scan.formatting.entries.length = noscript.formatting;
  scan.noscript = undefined;
  const contentEnd = scan.limit;
  scan.limit = source.length;
  nodes.finish[noscript.node] = scan.position = findTagEnd(scan, noscriptTag, contentEnd);
}
