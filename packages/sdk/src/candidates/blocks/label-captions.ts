import type { Document } from '../../document/document.ts';
import type { StoryObject } from '../media/media-candidate.ts';
import type { BlockLabel, LabelledBlock } from './labelled-block.ts';

/** Longest text of a box around a picture that can be its caption and credit. */
const maxCaptionCharacters = 500;
/** Levels between a picture and the box it shares with its caption. */
const maxLevels = 5;

/** Labels that a caption outside of any `figcaption` may have been given, since it is no part of the running text. */
const openLabels: ReadonlySet<BlockLabel> = new Set(['outside-story', 'related', 'promotion']);

/**
 * Finds captions that no markup calls so: the few words that stand alone with a picture of the story in the smallest
 * box that has any.
 *
 * @param ruled - What a rule of the publisher says of each node, which stays.
 */
export function labelCaptions(
  document: Document,
  blocks: readonly LabelledBlock[],
  objects: readonly StoryObject[],
  ruled: readonly (BlockLabel | undefined)[],
): readonly LabelledBlock[] {
  const captions = new Set<LabelledBlock>();
  for (const object of objects) {
    if (object.type !== 'media') continue;
    const words = wordsBeside(document, blocks, object.node);
    const characters = words.reduce((sum, block) => sum + block.text.length, 0);
    const isCaption =
      characters <= maxCaptionCharacters &&
      words.every(({ first, label }) => ruled[first] === undefined && openLabels.has(label));
    if (isCaption) for (const block of words) captions.add(block);
  }
  return captions.size === 0
    ? blocks
    : blocks.map((block) => (captions.has(block) ? { ...block, label: 'caption' } : block));
}

/** The blocks in the smallest element around a picture that holds any. */
function wordsBeside(document: Document, blocks: readonly LabelledBlock[], picture: number): readonly LabelledBlock[] {
  let node = picture;
  for (let level = 0; level < maxLevels && node > 0; level++) {
    node = document.parent[node] ?? 0;
    const words: LabelledBlock[] = [];
    const end = document.end[node] ?? node;
    for (let at = firstFrom(blocks, node); at < blocks.length; at++) {
      const block = blocks[at];
      if (block === undefined || block.first >= end) break;
      words.push(block);
    }
    if (words.length > 0) return words;
  }
  return [];
}

/** Number of the first block at or behind a node, by bisection. */
function firstFrom(blocks: readonly LabelledBlock[], node: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.first ?? 0) < node) low = middle + 1;
    else high = middle;
  }
  return low;
}
