import type { Document } from '../../../document/document.ts';
import { nearestElement } from '../../../document/nearest-element.ts';
import { tagSet } from '../../../document/tag.ts';
import type { StoryObject } from '../../media/media-candidate.ts';
import { firstFrom } from '../blocks-within.ts';
import { findTeaserPictures } from './find-teaser-pictures.ts';
import { isByline } from './is-byline.ts';
import type { LabelledBlock } from '../labelled-block.ts';
import { partCredits } from './part-credits.ts';
import { findPictureLines, mayBeCaption } from './picture-lines.ts';

/** A page's blocks and objects, with what is printed beside each picture. */
export interface DescribedPictures {
  /** Every visible run of text; those beside a picture are captions and credits now. */
  readonly blocks: readonly LabelledBlock[];
  /** What the story shows besides text, without what belongs to other stories or to the author. */
  readonly objects: readonly StoryObject[];
}

/** Finds what is printed beside each picture of a page: its caption and credits. A line belongs to one picture only. */
export function describePictures(
  document: Document,
  blocks: readonly LabelledBlock[],
  objects: readonly StoryObject[],
): DescribedPictures {
  const isTeaser = findTeaserPictures(document, blocks);
  const own = objects.filter((object) => object.type !== 'media' || !isTeaser(object.node));
  const pictures = own.filter(({ type }) => type === 'media').map(({ node }) => node);
  const parts = new Map<LabelledBlock, readonly LabelledBlock[]>();
  let place = 0;
  const described = own.map((object) => {
    if (object.type !== 'media') return object;
    const free = { after: pictures[place - 1] ?? -1, before: pictures[place + 1] ?? document.size };
    place += 1;
    const found = findPictureLines({ document, blocks, free }, object);
    const lines = found.lines.filter((line) => !parts.has(line));
    for (const line of lines) parts.set(line, partCredits(document, line, found.box));
    return { ...object, lines: lines.flatMap((line) => parts.get(line) ?? []) };
  });
  const isLost = lostCaptions(document, blocks, own);
  return {
    blocks: blocks.flatMap(
      (block) => parts.get(block) ?? [isLost(block) ? { ...block, label: 'outside-story' } : block],
    ),
    objects: described,
  };
}

/**
 * Says of a caption beside no picture whether it is none of the story's: it stands in no figure or table of the story,
 * and not above the story, where the lead picture is that a script brings.
 */
function lostCaptions(
  document: Document,
  blocks: readonly LabelledBlock[],
  objects: readonly StoryObject[],
): (block: LabelledBlock) => boolean {
  if (!blocks.some(({ label }) => label === 'caption')) return () => false;
  const body = blocks.filter(({ label }) => label === 'body');
  const nodes = [...objects.map(({ node }) => node), ...body.map(({ first }) => first)].toSorted(
    (one, two) => one - two,
  );
  return (block) => {
    if (block.label !== 'caption') return false;
    if (block.first < (body[0]?.first ?? 0)) return !mayBeCaption(block) || isByline(block.text);
    const holder = nearestElement(document, block.first, holders) || block.first;
    return (nodes[firstFrom(nodes, holder + 1, Number)] ?? document.size) >= (document.end[holder] ?? 0);
  };
}

/** Elements that a caption may stand in without its picture. */
const holders = tagSet('figure', 'table');
