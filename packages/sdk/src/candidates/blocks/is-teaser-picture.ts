import type { Document } from '../../document/document.ts';
import { attributeOf } from '../../document/read-node.ts';
import { tagNumber } from '../../document/tag.ts';
import { blocksWithin } from './blocks-within.ts';
import { captionMark } from './caption-marks.ts';
import type { LabelledBlock } from './labelled-block.ts';
import { isByline } from './is-byline.ts';

const linkTag = tagNumber('a');
const addressTag = tagNumber('address');
/** Levels between a picture and the link around it, and the box it shares with words. */
const maxLevels = 7;

/** Whether a picture shows another story, or who wrote this one: words beside it lead elsewhere or are a byline. */
export function isTeaserPicture(document: Document, blocks: readonly LabelledBlock[], picture: number): boolean {
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
