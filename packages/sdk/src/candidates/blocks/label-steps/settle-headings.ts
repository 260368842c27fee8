import type { Document } from '../../../document/document.ts';
import { tagSet } from '../../../document/tag.ts';
import type { BlockLabel, TextBlock } from '../labelled-block.ts';
import { isProse } from '../prose.ts';
import { type Labelling, removeBlock } from './labelling.ts';

const headings = tagSet('h2', 'h3', 'h4', 'h5', 'h6');
/** Labels of blocks that may stand between a heading and the text under it. */
const passing: ReadonlySet<BlockLabel | undefined> = new Set([
  'caption',
  'credit',
  'byline',
  'date',
  'standfirst',
  'advertisement',
  'consent',
]);

/** Keeps a heading between two parts of the story: it parts them. Boxes and pictures may stand in between. */
export function keepHeadings({ facts, labels }: Labelling): void {
  const { document, blocks, zones } = facts;
  const lines = [...blocks.entries()].filter(([index]) => !passing.has(labels[index]));
  for (const [at, [index, block]] of lines.entries()) {
    const isOpen = labels[index] === 'outside-story' && zones[block.first] === undefined;
    if (!isOpen || !isHeading(document, block)) continue;
    const [before, behind] = [lines[at - 1]?.[0] ?? -1, lines[at + 1]?.[0] ?? -1];
    if (labels[before] === 'body' && labels[behind] === 'body') labels[index] = 'body';
  }
}

/**
 * Keeps the first heading of each entry of a live blog that has something of the story: it is the entry's headline. Short
 * lines above it are marks of the entry, such as "Pinned".
 */
export function settleUpdateHeadings(labelling: Labelling): void {
  const { facts, labels } = labelling;
  const { document, blocks, updates } = facts;
  for (const { node } of updates) {
    const end = document.end[node] ?? node;
    const inside = [...blocks.entries()].filter(([, { first }]) => first > node && first < end);
    const heading = inside.findIndex(([, block]) => isHeading(document, block));
    if (heading < 0 || !inside.some(([index]) => labels[index] === 'body')) continue;
    for (const [place, [index, block]] of inside.slice(0, heading + 1).entries()) {
      if (place === heading) labels[index] = 'body';
      else if (labels[index] === 'body' && !isProse(block)) removeBlock(labelling, index, block);
    }
  }
}

/** Leaves out headings behind the last running text of the story: they stand over what was left out. */
export function dropLastHeadings(labelling: Labelling): void {
  const { facts, labels } = labelling;
  for (let index = labels.length - 1; index >= 0; index--) {
    const block = facts.blocks[index];
    if (block === undefined || passing.has(labels[index])) continue;
    if (labels[index] === 'body' && !isHeading(facts.document, block)) return;
    if (labels[index] === 'body') removeBlock(labelling, index, block);
  }
}

function isHeading(document: Document, { container }: TextBlock): boolean {
  return headings[document.tag[container] ?? 0] === 1;
}
