import { tagNumber } from '../tag.ts';
import { insertElement, insertImplied, insertText, insertVoid } from './insert.ts';
import { linksOf } from './links.ts';
import { insertionMode } from './insertion-mode.ts';
import { mergeAttributes } from './merge-attributes.ts';
import { again, applyStartTag, createMode, done, ignore } from './mode.ts';
import { startNoscript } from './noscript.ts';
import { levelOf, namespace, popTo, push, removeLevel } from './open-elements.ts';
import { insertRawText } from './raw-text.ts';
import type { Scan } from './scan.ts';
import { endTemplate, startTemplate } from './template.ts';

/** The `html` element is made with the document. */
const htmlNode = 1;
const headTag = tagNumber('head');
const bodyTag = tagNumber('body');

/** 13.2.6.4.1 The "initial" insertion mode. */
export const initial = createMode({
  text: (scan) => (skipLeadingSpace(scan) ? done : leaveInitial(scan)),
  startTag: [],
  otherStartTag: leaveInitial,
  endTag: [],
  otherEndTag: leaveInitial,
});

/** 13.2.6.4.3 The "before head" insertion mode, and 13.2.6.4.2, "before html", as there is an `html` from the start. */
export const beforeHead = createMode({
  text: (scan) => (skipLeadingSpace(scan) ? done : impliedHead(scan)),
  startTag: [
    [['html'], startHtml],
    [['head'], startHead],
  ],
  otherStartTag: impliedHead,
  endTag: [[['head', 'body', 'html', 'br'], impliedHead]],
  otherEndTag: ignore,
});

/** 13.2.6.4.4 The "in head" insertion mode. */
export const inHead = createMode({
  text: (scan) => (insertLeadingSpace(scan) ? done : leaveHead(scan)),
  startTag: [
    [['html'], startHtml],
    [['base', 'basefont', 'bgsound', 'link', 'meta'], addVoid],
    [['title', 'noframes', 'style', 'script'], addRawText],
    [['noscript'], startNoscript],
    [['template'], startTemplate],
    [['head'], ignore],
  ],
  otherStartTag: leaveHead,
  endTag: [
    [['head'], endHead],
    [['body', 'html', 'br'], leaveHead],
    [['template'], endTemplate],
  ],
  otherEndTag: ignore,
});

/** 13.2.6.4.6 The "after head" insertion mode. A `frameset` is left out: a page of frames gets a body like any other. */
export const afterHead = createMode({
  text: (scan) => (insertLeadingSpace(scan) ? done : impliedBody(scan)),
  startTag: [
    [['html'], startHtml],
    [['body'], startBody],
    [
      ['base', 'basefont', 'bgsound', 'link', 'meta', 'noframes', 'script', 'style', 'template', 'title'],
      addToClosedHead,
    ],
    [['head', 'frameset'], ignore],
  ],
  otherStartTag: impliedBody,
  endTag: [
    [['template'], endTemplate],
    [['body', 'html', 'br'], impliedBody],
  ],
  otherEndTag: ignore,
});

/** Adds an element that holds nothing. */
export function addVoid(scan: Scan): boolean {
  insertVoid(scan);
  return done;
}

/** Adds an element with raw text. */
export function addRawText(scan: Scan): boolean {
  insertRawText(scan);
  return done;
}

/** Merges the attributes of another `html` tag into the one there is. */
export function startHtml(scan: Scan): boolean {
  if (scan.mode === insertionMode.beforeHead) scan.nodes.start[htmlNode] = scan.token.start;
  if (scan.noscript === undefined && scan.templateModes.length === 0) mergeAttributes(scan, htmlNode);
  return done;
}

/** Adds the white space that text begins with; true when there is nothing else. */
export function insertLeadingSpace(scan: Scan): boolean {
  const { start } = scan.token;
  const isAll = skipLeadingSpace(scan);
  if (scan.token.start > start) insertText(scan, start, scan.token.start);
  return isAll;
}

/** Makes the `head` and `body` that a page ends without. */
export function completePage(scan: Scan): void {
  scan.token.start = scan.token.finish = scan.source.length;
  if (scan.head === 0) impliedHead(scan);
  if (scan.body !== 0) return;
  popTo(scan.open, scan.nodes, levelOf(scan.open, scan.nodes, htmlNode) + 1);
  impliedBody(scan);
}

function skipLeadingSpace(scan: Scan): boolean {
  const { token } = scan;
  token.start = token.words;
  return token.start === token.finish;
}

function leaveInitial(scan: Scan): boolean {
  scan.mode = insertionMode.beforeHead;
  return again;
}

function startHead(scan: Scan): boolean {
  scan.head = insertElement(scan);
  scan.mode = insertionMode.inHead;
  return done;
}

function impliedHead(scan: Scan): boolean {
  scan.head = insertImplied(scan, headTag);
  scan.mode = insertionMode.inHead;
  return again;
}

function endHead(scan: Scan): boolean {
  scan.nodes.finish[scan.head] = scan.token.finish;
  leaveHead(scan);
  return done;
}

function leaveHead(scan: Scan): boolean {
  popTo(scan.open, scan.nodes, scan.open.depth - 1);
  scan.mode = insertionMode.afterHead;
  return again;
}

function startBody(scan: Scan): boolean {
  scan.body = insertElement(scan);
  scan.mode = insertionMode.inBody;
  return done;
}

function impliedBody(scan: Scan): boolean {
  scan.body = insertImplied(scan, bodyTag);
  scan.mode = insertionMode.inBody;
  return again;
}

function addToClosedHead(scan: Scan): boolean {
  const { nodes, open } = scan;
  if (!isInHead(scan, nodes.size - 1)) linksOf(nodes);
  push(open, nodes, scan.head, headTag, namespace.html);
  applyStartTag(inHead, scan);
  removeLevel(open, nodes, levelOf(open, nodes, scan.head));
  return done;
}

function isInHead({ nodes, head }: Scan, node: number): boolean {
  let at = node;
  while (at > head) at = nodes.parent[at] ?? 0;
  return at === head;
}
