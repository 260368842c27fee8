import { tagNumber, tagSet } from '../tag.ts';
import { valueInTag } from './attributes.ts';
import { closeAt, insertText, insertVoid, openElement } from './insert.ts';
import { again, createMode, done } from './mode.ts';
import { foreignTag, foreignWallTag, namespace, popTo, topNode, topTag } from './open-elements.ts';
import type { Scan } from './scan.ts';

const annotationTag = tagNumber('annotation-xml');
const svgTag = tagNumber('svg');

/** Elements of SVG that hold HTML (HTML standard, 13.2.6, "HTML integration point"). */
const svgWithHtml = tagSet('foreignobject', 'desc', 'title');

/** Elements of MathML that hold HTML ("MathML text integration point"), save for two that stay MathML. */
const mathWithHtml = tagSet('mi', 'mo', 'mn', 'ms', 'mtext');
const mathInText = tagSet('mglyph', 'malignmark');

/** Attributes by which a `font` is known to be HTML. */
const fontAttributes = ['color', 'face', 'size'] as const;

/** 13.2.6.5 The rules for tokens in foreign content. What they answer `again` to is HTML after all. */
export const inForeign = createMode({
  text: addText,
  startTag: [
    [
      [
        'b',
        'big',
        'blockquote',
        'body',
        'br',
        'center',
        'code',
        'dd',
        'div',
        'dl',
        'dt',
        'em',
        'embed',
        'h1',
        'h2',
        'h3',
        'h4',
        'h5',
        'h6',
        'head',
        'hr',
        'i',
        'img',
        'li',
        'listing',
        'menu',
        'meta',
        'nobr',
        'ol',
        'p',
        'pre',
        'ruby',
        's',
        'small',
        'span',
        'strong',
        'strike',
        'sub',
        'sup',
        'table',
        'tt',
        'u',
        'ul',
        'var',
      ],
      leaveForeign,
    ],
    [['font'], startFont],
  ],
  otherStartTag: startForeignChild,
  endTag: [[['br', 'p'], leaveForeign]],
  otherEndTag: endForeign,
});

/** Whether text goes by the rules for foreign content. */
export function isTextForeign(scan: Scan): boolean {
  return topTag(scan.open) === foreignTag;
}

/** Whether the start tag in hand goes by the rules for foreign content. */
export function isStartTagForeign(scan: Scan): boolean {
  const { open, nodes, token } = scan;
  const tag = topTag(open);
  if (tag !== foreignWallTag) return tag === foreignTag;
  return mathInText[token.tag] === 1 && mathWithHtml[nodes.tag[topNode(open)] ?? 0] === 1;
}

/** Whether the current element is SVG or MathML: end tags and CDATA sections go by the rules for foreign content there. */
export function isForeign(scan: Scan): boolean {
  return scan.open.namespace[scan.open.depth - 1] !== namespace.html;
}

/** Opens an `svg` or a `math` element. */
export function startForeign(scan: Scan): boolean {
  return insertForeign(scan, scan.token.tag === svgTag ? namespace.svg : namespace.math);
}

function startForeignChild(scan: Scan): boolean {
  const { open, nodes } = scan;
  const isSvgAnnotation = scan.token.tag === svgTag && nodes.tag[topNode(open)] === annotationTag;
  return insertForeign(scan, isSvgAnnotation ? namespace.svg : (open.namespace[open.depth - 1] ?? 0));
}

function insertForeign(scan: Scan, language: number): boolean {
  const stackTag = holdsHtml(scan, language) ? foreignWallTag : foreignTag;
  const node = insertVoid(scan);
  if (!scan.token.selfClosing) openElement(scan, node, stackTag, language);
  return done;
}

function holdsHtml(scan: Scan, language: number): boolean {
  const { tag } = scan.token;
  if (language === namespace.svg) return svgWithHtml[tag] === 1;
  if (tag !== annotationTag) return mathWithHtml[tag] === 1;
  const encoding = valueInTag(scan.attributes, scan.source, 'encoding')?.toLowerCase();
  return encoding === 'text/html' || encoding === 'application/xhtml+xml';
}

function addText(scan: Scan): boolean {
  insertText(scan, scan.token.start, scan.token.finish);
  return done;
}

/** `<font color>` can only be HTML. */
function startFont(scan: Scan): boolean {
  const { attributes, source } = scan;
  const isHtml = fontAttributes.some((name) => valueInTag(attributes, source, name) !== undefined);
  return isHtml ? leaveForeign(scan) : startForeignChild(scan);
}

/** A tag that SVG and MathML do not have ends them. */
function leaveForeign(scan: Scan): boolean {
  const { open, nodes } = scan;
  while (topTag(open) === foreignTag) popTo(open, nodes, open.depth - 1);
  return again;
}

function endForeign(scan: Scan): boolean {
  const { open, nodes, token } = scan;
  for (let level = open.depth - 1; open.namespace[level] !== namespace.html; level--) {
    if (nodes.tag[open.node[level] ?? 0] !== token.tag) continue;
    closeAt(scan, level);
    return done;
  }
  return again;
}
