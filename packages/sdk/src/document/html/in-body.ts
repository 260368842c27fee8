import { tagNumber, type TagSet } from '../tag.ts';
import { reconstructFormatting } from './active-formatting.ts';
import {
  afterParagraph,
  closeButton,
  closeParagraph,
  endBlock,
  endForm,
  endHeading,
  endListItem,
  endParagraph,
  startBlock,
  startDescription,
  startForm,
  startHeading,
  startListItem,
  startPreformatted,
} from './block-rules.ts';
import { impliedEndTags, impliedEndTagsButRtc, scopeWalls } from './element-sets.ts';
import {
  endFormatting,
  endObject,
  endOther,
  formatted,
  startFormatting,
  startLink,
  startNobr,
  startObject,
  startOther,
} from './formatting-rules.ts';
import { startForeign } from './in-foreign.ts';
import { addRawText, addVoid, startHtml } from './in-head.ts';
import { insertElement, insertText, levelsOfTable } from './insert.ts';
import { type InsertionMode, insertionMode } from './insertion-mode.ts';
import { mergeAttributes } from './merge-attributes.ts';
import { again, createMode, done, ignore, type Rule } from './mode.ts';
import { startNoscript } from './noscript.ts';
import { levelInScope, popTo, popWhile, topTag } from './open-elements.ts';
import type { Scan } from './scan.ts';
import { endTemplate, startTemplate } from './template.ts';

const brTag = tagNumber('br');
const imgTag = tagNumber('img');
const optionTag = tagNumber('option');
const rubyTag = tagNumber('ruby');

const tableModes: ReadonlySet<InsertionMode> = new Set([
  insertionMode.inTable,
  insertionMode.inCaption,
  insertionMode.inTableBody,
  insertionMode.inRow,
  insertionMode.inCell,
]);

const blocks = [
  'address',
  'article',
  'aside',
  'blockquote',
  'center',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'header',
  'hgroup',
  'main',
  'menu',
  'nav',
  'ol',
  'search',
  'section',
  'summary',
  'ul',
] as const;

/** 13.2.6.4.7 The "in body" insertion mode. */
export const inBody = createMode({
  text: addText,
  startTag: [
    [['html'], startHtml],
    [['body'], startSecondBody],
    [['base', 'basefont', 'bgsound', 'link', 'meta', 'param', 'source', 'track'], addVoid],
    [['title', 'noframes', 'style', 'script', 'iframe', 'noembed', 'textarea'], addRawText],
    [['xmp'], afterParagraph(formatted(addRawText))],
    [['plaintext'], afterParagraph(addRawText)],
    [['area', 'br', 'embed', 'img', 'input', 'keygen', 'wbr'], formatted(addVoid)],
    [['hr'], afterParagraph(addVoid)],
    [['image'], startImage],
    [['noscript'], startNoscript],
    [['template'], startTemplate],
    [[...blocks, 'p'], startBlock],
    [['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], startHeading],
    [['pre', 'listing'], startPreformatted],
    [['form'], startForm],
    [['li'], startListItem],
    [['dd', 'dt'], startDescription],
    [['button'], startButton],
    [['a'], startLink],
    [['b', 'big', 'code', 'em', 'font', 'i', 's', 'small', 'strike', 'strong', 'tt', 'u'], startFormatting],
    [['nobr'], startNobr],
    [['applet', 'marquee', 'object'], startObject],
    [['table'], startTable],
    [['select'], startSelect],
    [['optgroup', 'option'], startOption],
    [['rb', 'rtc'], startRubyPart(impliedEndTags)],
    [['rp', 'rt'], startRubyPart(impliedEndTagsButRtc)],
    [['math', 'svg'], formatted(startForeign)],
    [['caption', 'col', 'colgroup', 'frame', 'frameset', 'head', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'], ignore],
  ],
  otherStartTag: startOther,
  endTag: [
    [['html'], ignore],
    [['body'], endBody],
    [['template'], endTemplate],
    [[...blocks, 'button', 'listing', 'pre'], endBlock],
    [['dd', 'dt'], endBlock],
    [['form'], endForm],
    [['p'], endParagraph],
    [['li'], endListItem],
    [['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], endHeading],
    [['a', 'b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u'], endFormatting],
    [['applet', 'marquee', 'object'], endObject],
    [['br'], endBreak],
  ],
  otherEndTag: endOther,
});

function addText(scan: Scan): boolean {
  reconstructFormatting(scan);
  insertText(scan, scan.token.start, scan.token.finish);
  return done;
}

/** Another `body` tag adds attributes to the body there is. */
function startSecondBody(scan: Scan): boolean {
  if (scan.noscript === undefined && scan.templateModes.length === 0) mergeAttributes(scan, scan.body);
  return done;
}

/** Nothing is closed: what stands after `</body>` belongs to the body. */
function endBody(scan: Scan): boolean {
  if (scan.noscript === undefined) scan.nodes.finish[scan.body] = scan.token.finish;
  return done;
}

/** `</br>` is a line break. */
function endBreak(scan: Scan): boolean {
  scan.token.tag = brTag;
  scan.token.classNumber = 0;
  scan.attributes.size = scan.attributes.kept;
  return formatted(addVoid)(scan);
}

function startImage(scan: Scan): boolean {
  scan.token.tag = imgTag;
  return again;
}

function startButton(scan: Scan): boolean {
  closeButton(scan);
  return startOther(scan);
}

/** Only on old pages, by their doctype, does a paragraph go on around a table. */
function startTable(scan: Scan): boolean {
  if (!scan.quirks) closeParagraph(scan);
  const node = insertElement(scan, levelsOfTable);
  if (scan.nodes.isOpen[node] === 1) scan.mode = insertionMode.inTable;
  return done;
}

function startSelect(scan: Scan): boolean {
  reconstructFormatting(scan);
  const node = insertElement(scan);
  if (scan.nodes.isOpen[node] === 0) return done;
  scan.mode = tableModes.has(scan.mode) ? insertionMode.inSelectInTable : insertionMode.inSelect;
  return done;
}

function startOption(scan: Scan): boolean {
  if (topTag(scan.open) === optionTag) popTo(scan.open, scan.nodes, scan.open.depth - 1);
  return startOther(scan);
}

/** Parts of a ruby annotation end those before them. */
function startRubyPart(ended: TagSet): Rule {
  return (scan) => {
    const isInRuby = levelInScope(scan.open, rubyTag, scopeWalls) !== -1;
    if (isInRuby) popWhile(scan.open, scan.nodes, ended);
    insertElement(scan);
    return done;
  };
}
