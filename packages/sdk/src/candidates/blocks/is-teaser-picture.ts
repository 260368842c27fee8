import type { Document } from '../../document/document.ts';
import { attributeOf } from '../../document/read-node.ts';
import { tagNumber } from '../../document/tag.ts';
import { blocksWithin } from './blocks-within.ts';
import { captionMark } from './caption-marks.ts';
import type { LabelledBlock } from './labelled-block.ts';
import { isByline } from './is-byline.ts';

const articleTag = tagNumber('article');
const linkTag = tagNumber('a');
const addressTag = tagNumber('address');
/** Levels between a picture and the link around it, and the box it shares with words. */
const maxLevels = 7;

/**
 * Whether a picture shows another story, or who wrote this one: it stands in an article of its own that holds nothing
 * of the story, words beside it lead elsewhere, or they are a byline.
 */
export function isTeaserPicture(document: Document, blocks: readonly LabelledBlock[], picture: number): boolean {
  return isInOtherArticle(document, blocks, picture) || isBesideOtherWords(document, blocks, picture);
}

/** An `article` inside another is a thing of its own (HTML standard, 4.3.2): an entry of a live blog, or a teaser. */
function isInOtherArticle(document: Document, blocks: readonly LabelledBlock[], picture: number): boolean {
  const around = articlesAround(document, picture);
  const [inner] = around;
  if (inner === undefined || around.length < 2) return false;
  return blocksWithin(blocks, inner, document.end[inner] ?? inner).every(({ label }) => label !== 'body');
}

function articlesAround(document: Document, picture: number): readonly number[] {
  const articles: number[] = [];
  for (let at = picture; at > 0; at = document.parent[at] ?? 0) if (document.tag[at] === articleTag) articles.push(at);
  return articles;
}

function isBesideOtherWords(document: Document, blocks: readonly LabelledBlock[], picture: number): boolean {
  let box = document.parent[picture] ?? 0;
  let words: readonly LabelledBlock[] = [];
  let isLinked = false;
  for (let level = 0; level < maxLevels && box > 0; level++, box = document.parent[box] ?? 0) {
    const tag = document.tag[box] ?? 0;
    if (tag === addressTag) return true;
    words = blocksWithin(blocks, box, document.end[box] ?? box);
    isLinked ||= tag === linkTag && leadsElsewhere(attributeOf(document, box, 'href') ?? '');
    if (words.length > 0) break;
  }
  const [first] = words;
  if (first === undefined) return false;
  if (first.label === 'byline' || first.label === 'author-biography' || isByline(first.text)) return true;
  if (words.some((line) => captionMark(document, document.parent[line.first] ?? 0, box) !== undefined)) return false;
  return isLinked && words.some(({ linkCharacters, text }) => linkCharacters * 2 > text.length);
}

/** Whether a link leads to another page, not to a larger picture or a place on this one. */
function leadsElsewhere(href: string): boolean {
  return href !== '' && !/^(?:#|javascript:)|\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i.test(href);
}
