import type { Document } from '../../../document/document.ts';
import { attributeOf } from '../../../document/read-node.ts';
import { nearestElement } from '../../../document/nearest-element.ts';
import { tagNumber, tagSet } from '../../../document/tag.ts';
import { blockFrom } from '../blocks-within.ts';
import { captionMark } from './caption-marks.ts';
import { isByline } from './is-byline.ts';
import type { LabelledBlock } from '../labelled-block.ts';

const articles = tagSet('article');
const linkTag = tagNumber('a');
const addressTag = tagNumber('address');
/** Levels between a picture and the link around it, and the box it shares with words. */
const maxLevels = 7;

/**
 * Says of pictures whether they show another story, or who wrote this one: they stand in an article of their own that
 * holds nothing of the story, the words beside them lead elsewhere, or they are a byline.
 */
export function findTeaserPictures(document: Document, blocks: readonly LabelledBlock[]): (picture: number) => boolean {
  const body = blocks.filter(({ label }) => label === 'body');
  return (picture) => isInOtherArticle(document, body, picture) || isBesideOtherWords(document, blocks, picture);
}

/** An `article` inside another is a thing of its own (HTML standard, 4.3.2): an entry of a live blog, or a teaser. */
function isInOtherArticle(document: Document, body: readonly LabelledBlock[], picture: number): boolean {
  const inner = nearestElement(document, picture, articles);
  if (nearestElement(document, document.parent[inner] ?? 0, articles) === 0) return false;
  return (blockFrom(body, inner)?.first ?? document.size) >= (document.end[inner] ?? 0);
}

function isBesideOtherWords(document: Document, blocks: readonly LabelledBlock[], picture: number): boolean {
  let box = document.parent[picture] ?? 0;
  let isLinked = false;
  for (let level = 0; level < maxLevels && box > 0; level++, box = document.parent[box] ?? 0) {
    const tag = document.tag[box] ?? 0;
    if (tag === addressTag) return true;
    isLinked ||= tag === linkTag && leadsElsewhere(attributeOf(document, box, 'href') ?? '');
    const first = blockFrom(blocks, box);
    if (first !== undefined && first.first < (document.end[box] ?? 0)) return isOther(document, first, box, isLinked);
  }
  return false;
}

/** Whether the first words beside a picture are those of another story, or say who wrote this one. */
function isOther(document: Document, first: LabelledBlock, box: number, isLinked: boolean): boolean {
  const { label, text, linkCharacters } = first;
  if (label === 'byline' || label === 'author-biography' || isByline(text)) return true;
  const isCaption = captionMark(document, document.parent[first.first] ?? 0, box) !== undefined;
  return isLinked && !isCaption && linkCharacters * 2 > text.length;
}

/** Whether a link leads to another page, not to a larger picture or a place on this one. */
function leadsElsewhere(href: string): boolean {
  return href !== '' && !/^(?:#|javascript:)|\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i.test(href);
}
