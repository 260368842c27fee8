import { tagNumber } from '../tag.ts';
import {
  buttonScopeWalls,
  headings,
  impliedEndTags,
  listItemScopeWalls,
  scopeWalls,
  specialTags,
  transparentToItems,
} from './element-sets.ts';
import { closeAt, insertElement, insertImplied } from './insert.ts';
import { done, type Rule } from './mode.ts';
import {
  levelInScope,
  levelOf,
  levelOfAnyInScope,
  mayBeOpen,
  popTo,
  popWhile,
  removeLevel,
  topTag,
} from './open-elements.ts';
import type { Scan } from './scan.ts';
import { templateLevel } from './template.ts';

const buttonTag = tagNumber('button');
const ddTag = tagNumber('dd');
const dtTag = tagNumber('dt');
const liTag = tagNumber('li');
const pTag = tagNumber('p');

/** Ends the open paragraph, if there is one in reach. */
export function closeParagraph(scan: Scan): void {
  const level = levelInScope(scan.open, pTag, buttonScopeWalls);
  if (level !== -1) popTo(scan.open, scan.nodes, level);
}

/** `div`, `section` and the like: a paragraph cannot hold them. */
export function startBlock(scan: Scan): boolean {
  closeParagraph(scan);
  insertElement(scan);
  return done;
}

/** The end tag of a block ends what is open inside it. */
export function endBlock(scan: Scan): boolean {
  return endInScope(scan, levelInScope(scan.open, scan.token.tag, scopeWalls));
}

/** An end tag without a paragraph makes an empty one. */
export function endParagraph(scan: Scan): boolean {
  const level = levelInScope(scan.open, pTag, buttonScopeWalls);
  if (level !== -1) return endInScope(scan, level);
  insertImplied(scan, pTag);
  return endInScope(scan, scan.open.depth - 1);
}

/** A heading ends an open heading right before it. */
export function startHeading(scan: Scan): boolean {
  closeParagraph(scan);
  if (headings[topTag(scan.open)] === 1) popTo(scan.open, scan.nodes, scan.open.depth - 1);
  insertElement(scan);
  return done;
}

/** Any heading's end tag ends any heading. */
export function endHeading(scan: Scan): boolean {
  return endInScope(scan, levelOfAnyInScope(scan.open, headings, scopeWalls));
}

/** `pre` and `listing`: a line feed right after the tag is not content. */
export function startPreformatted(scan: Scan): boolean {
  scan.skipLineFeedAt = scan.token.finish;
  return startBlock(scan);
}

/** An item ends the one before it in the same list. */
export function startListItem(scan: Scan): boolean {
  closeItem(scan, liTag, liTag);
  return startBlock(scan);
}

/** `</li>` reaches no item of an outer list. */
export function endListItem(scan: Scan): boolean {
  return endInScope(scan, levelInScope(scan.open, liTag, listItemScopeWalls));
}

/** A term or a description ends the one before it. */
export function startDescription(scan: Scan): boolean {
  closeItem(scan, ddTag, dtTag);
  return startBlock(scan);
}

/** Forms do not nest: a `form` inside another is left out, its content is not. */
export function startForm(scan: Scan): boolean {
  const inTemplate = templateLevel(scan) !== -1;
  if (scan.form !== 0 && !inTemplate) return done;
  closeParagraph(scan);
  const node = insertElement(scan);
  if (!inTemplate && scan.nodes.isOpen[node] === 1) scan.form = node;
  return done;
}

/** The end of a form ends that form only; what is open inside it stays open. */
export function endForm(scan: Scan): boolean {
  if (templateLevel(scan) !== -1) return endBlock(scan);
  const level = levelOf(scan.open, scan.nodes, scan.form);
  scan.form = 0;
  if (level <= 0 || levelInScope(scan.open, scan.token.tag, scopeWalls) === -1) return done;
  popWhile(scan.open, scan.nodes, impliedEndTags);
  scan.nodes.finish[scan.open.node[level] ?? 0] = scan.token.finish;
  removeLevel(scan.open, scan.nodes, level);
  return done;
}

/** Buttons do not nest either: the second ends the first. */
export function closeButton(scan: Scan): void {
  const level = levelInScope(scan.open, buttonTag, scopeWalls);
  if (level !== -1) popTo(scan.open, scan.nodes, level);
}

/** A rule that closes the paragraph first. */
export function afterParagraph(rule: Rule): Rule {
  return (scan) => {
    closeParagraph(scan);
    return rule(scan);
  };
}

function endInScope(scan: Scan, level: number): boolean {
  if (level !== -1) closeAt(scan, level);
  return done;
}

function closeItem(scan: Scan, tag: number, otherTag: number): void {
  const { open } = scan;
  if (!mayBeOpen(open, tag) && !mayBeOpen(open, otherTag)) return;
  for (let level = open.depth - 1; level > 0; level--) {
    const at = open.tag[level] ?? 0;
    if (at === tag || at === otherTag) {
      popTo(open, scan.nodes, level);
      return;
    }
    if (specialTags[at] === 1 && transparentToItems[at] !== 1) return;
  }
}
