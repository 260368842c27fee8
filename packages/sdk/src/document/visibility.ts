import { attributeNumber } from './attribute.ts';
import type { Document } from './document.ts';
import { attributeOf, decodeValue } from './read-node.ts';
import { tagNumber, tagSet } from './tag.ts';

/** Elements whose text no reader sees on the page: code, fallbacks, form values, drawings. */
const unseen = tagSet(
  'head',
  'title',
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'applet',
  'svg',
  'canvas',
  'audio',
  'video',
  'select',
  'option',
  'optgroup',
  'textarea',
  'meta',
  'link',
  'noembed',
  'noframes',
  'map',
  'rp',
);

/** Class names by which style sheets hide text from the eye and leave it to screen readers. */
const hidingClasses = new Set([
  'visually-hidden',
  'visuallyhidden',
  'visually_hidden',
  'sr-only',
  'screen-reader-text',
  'screen-reader-only',
  'screenreader',
  'element-invisible',
  'a11y-hidden',
  'u-hidden-visually',
  'is-visually-hidden',
  'offscreen',
  'assistive-text',
]);

const dialogTag = tagNumber('dialog');
const hiddenAttribute = attributeNumber('hidden');
const styleAttribute = attributeNumber('style');

const maxStyleCharacters = 2000;

/**
 * Whether an element and all below it is hidden from the reader, as far as the element itself says:
 * by its kind, the `hidden` attribute, an inline style, or a class that hides by convention. Style sheets are not read.
 */
export function isHidden(document: Document, node: number): boolean {
  if (unseen[document.tag[node] ?? 0] === 1) return true;
  if (hidesByClass(document, document.classNumber[node] ?? 0)) return true;
  const last = document.firstAttribute[node + 1] ?? 0;
  for (let index = document.firstAttribute[node] ?? 0; index < last; index++) {
    const name = document.attributeName[index];
    if (name === hiddenAttribute && !isStreamed(document, node)) return true;
    if (name === styleAttribute && hidesByStyle(valueAt(document, index))) return true;
  }
  return document.tag[node] === dialogTag && attributeOf(document, node, 'open') === undefined;
}

/** Streamed React pages send content in hidden elements that a script moves into place. */
function isStreamed(document: Document, node: number): boolean {
  return attributeOf(document, node, 'id')?.startsWith('S:') === true;
}

function valueAt(document: Document, index: number): string {
  return document.source.slice(document.valueStart[index], document.valueFinish[index]);
}

function hidesByStyle(style: string): boolean {
  if (!/none|hidden/i.test(style)) return false;
  const compact = style.slice(0, maxStyleCharacters).replaceAll(' ', '').toLowerCase();
  return compact.includes('display:none') || compact.includes('visibility:hidden');
}

/** What `Document.hidingClasses` holds of a `class` attribute that has been asked about. */
const shows = 1;
const hides = 2;

/** Whether one of the names in a `class` attribute hides by convention. */
function hidesByClass({ classes, hidingClasses: known }: Document, number: number): boolean {
  if (number === 0) return false;
  if (known[number] === 0) known[number] = hasHidingName(classes[number] ?? '') ? hides : shows;
  return known[number] === hides;
}

function hasHidingName(classes: string): boolean {
  if (!/hidden|sr-only|screen|assistive|invisible/.test(classes)) return false;
  return decodeValue(classes)
    .split(' ')
    .some((name) => hidingClasses.has(name));
}
