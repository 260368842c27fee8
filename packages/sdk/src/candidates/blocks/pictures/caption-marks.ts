import type { Document } from '../../../document/document.ts';
import { attributeOf } from '../../../document/read-node.ts';
import { tagNumber, tagSet } from '../../../document/tag.ts';
import { isInFigure } from '../beginning-of-story.ts';

/** What markup near a picture calls a text. */
export type CaptionMark = 'caption' | 'credit';

const figcaptionTag = tagNumber('figcaption');

/** Elements that name a source: `cite`, and the `footer` of a figure. */
const creditTags = tagSet('cite', 'footer');

/** Properties of a schema.org ImageObject that pages print. */
const markOfProperty: Readonly<Record<string, CaptionMark>> = {
  caption: 'caption',
  description: 'caption',
  creditText: 'credit',
  copyrightHolder: 'credit',
  copyrightNotice: 'credit',
};

/** Words in class names by which newsrooms of several languages call the line that says whose a picture is. */
const creditWords = /credit|copyright|photographer|fotograf|photo-?by/i;

/** Words that say so beside a word for pictures, inside a figure or in a caption: elsewhere they tell of the story. */
const weakCreditWords = /author|source|byline|rights|licen[cs]e|quelle|urheber|agency|attribution|courtesy/i;
const pictureWords = /ima?ge?|photo|picture|media|foto|bild|figure/i;

/** Words in class names for the line that says what a picture shows. */
const captionWords =
  /caption|cutline|legende?\b|didascalia|bildunterschrift|bildtext|bildetekst|leyenda|epigrafe|pie-?de-?foto|(?:ima?ge?|photo|picture|media|foto)[-_]*(?:desc|subtitle|info|legend)|(?:image|photo|picture|foto)[-_]*title/i;

/** A style of type that frameworks call after captions says nothing of the text it sets: `text-caption`. */
const typeStyle = /(?:^|[\s:])(?:text|font|type|typo(?:graphy)?)[-_][-\w]*/gi;

/**
 * What the markup of one element calls the text in it; `undefined` where it says nothing. Names of classes are asked
 * after elements and properties, for a credit first: a credit is a part of what is called a caption (`caption-credit`).
 */
function ownMark(document: Document, node: number): CaptionMark | 'weak' | undefined {
  const tag = document.tag[node] ?? 0;
  if (tag === figcaptionTag) return 'caption';
  if (creditTags[tag] === 1) return 'weak';
  const property = attributeOf(document, node, 'itemprop');
  if (property !== undefined && Object.hasOwn(markOfProperty, property)) return markOfProperty[property];
  const names = attributeOf(document, node, 'class')?.replace(typeStyle, ' ');
  if (names === undefined) return undefined;
  if (names.split(' ').some(isCreditName)) return 'credit';
  return captionWords.test(names) ? 'caption' : weakCreditWords.test(names) ? 'weak' : undefined;
}

function isCreditName(name: string): boolean {
  return creditWords.test(name) || (weakCreditWords.test(name) && pictureWords.test(name));
}

/** What the elements around a node call it, the nearest first, up to but not including `box`. */
export function captionMark(document: Document, node: number, box: number): CaptionMark | undefined {
  let isWeak = false;
  for (let at = node; at > box; at = document.parent[at] ?? 0) {
    const mark = ownMark(document, at);
    if (mark === 'weak') isWeak = true;
    else if (mark !== undefined) return isWeak ? 'credit' : mark;
  }
  return isWeak && isInFigure(document, box) ? 'credit' : undefined;
}

/** Whether an element holds a picture and something that markup calls its caption or credit. */
export function holdsCaptionedPicture(document: Document, box: number): boolean {
  const end = document.end[box] ?? box;
  let hasPicture = false;
  for (let node = box + 1; node < end; node++) {
    if (pictureTags[document.tag[node] ?? 0] === 1) hasPicture = true;
    else if (hasPicture && ownMark(document, node) !== undefined) return true;
  }
  return false;
}

const pictureTags = tagSet('img', 'amp-img');
