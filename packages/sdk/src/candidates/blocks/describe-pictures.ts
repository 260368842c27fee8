import type { Document } from '../../document/document.ts';
import type { StoryObject } from '../media/media-candidate.ts';
import { tagSet } from '../../document/tag.ts';
import { isByline } from './is-byline.ts';
import { findPictureLines, mayBeCaption } from './picture-lines.ts';
import type { LabelledBlock } from './labelled-block.ts';
import { partCredits } from './part-credits.ts';
import { isTeaserPicture } from './is-teaser-picture.ts';

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
  const own = objects.filter((object) => object.type !== 'media' || !isTeaserPicture(document, blocks, object.node));
  const pictures = own.filter(({ type }) => type === 'media').map(({ node }) => node);
  const parts = new Map<LabelledBlock, readonly LabelledBlock[]>();
  const described = own.map((object) => {
    if (object.type !== 'media') return object;
    const { box, lines } = findPictureLines({ document, blocks, pictures }, object);
    const free = lines.filter((line) => !parts.has(line));
    for (const line of free) parts.set(line, partCredits(document, line, box));
    return { ...object, lines: free.flatMap((line) => parts.get(line) ?? []) };
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
  const first = blocks.find(({ label }) => label === 'body')?.first ?? 0;
  const shown = [
    ...objects.map(({ node }) => node),
    ...blocks.filter(({ label }) => label === 'body').map((block) => block.first),
  ];
  return (block) => {
    if (block.label !== 'caption') return false;
    if (block.first < first) return !mayBeCaption(block) || isByline(block.text);
    const holder = holderOf(document, block.first);
    return !shown.some((node) => node > holder && node < (document.end[holder] ?? 0));
  };
}

/** The figure or table around a node; the node itself where there is none. */
function holderOf(document: Document, node: number): number {
  for (let at = node; at > 0; at = document.parent[at] ?? 0) if (holders[document.tag[at] ?? 0] === 1) return at;
  return node;
}

const holders = tagSet('figure', 'table');
