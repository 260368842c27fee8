import type { Document } from '../../../document/document.ts';
import { tagSet } from '../../../document/tag.ts';
import { firstFrom, firstNode } from '../blocks-within.ts';
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
  let before: BlockLabel | undefined;
  for (let index = 0; index < labels.length; index++) {
    const block = blocks[index];
    if (block === undefined || passing.has(labels[index])) continue;
    const isOpen = before === 'body' && labels[index] === 'outside-story' && zones[block.first] === undefined;
    if (isOpen && isHeading(document, block) && nextLabel(labels, index) === 'body') labels[index] = 'body';
    before = labels[index];
  }
}

/** Label of the next block behind one that is not passed over. */
function nextLabel(labels: readonly BlockLabel[], index: number): BlockLabel | undefined {
  let next = index + 1;
  while (passing.has(labels[next])) next++;
  return labels[next];
}

/**
 * Keeps the first heading of each entry of a live blog that has something of the story: it is the entry's headline. Short
 * lines above it are marks of the entry, such as "Pinned".
 */
export function settleUpdateHeadings(labelling: Labelling): void {
  const { facts, labels } = labelling;
  const { document, blocks, updates } = facts;
  for (const { node } of updates) {
    const start = firstFrom(blocks, node, firstNode);
    const end = firstFrom(blocks, document.end[node] ?? node, firstNode, start);
    const place = blocks.slice(start, end).findIndex((block) => isHeading(document, block));
    if (place < 0 || !labels.slice(start, end).includes('body')) continue;
    for (const [above, block] of blocks.slice(start, start + place).entries())
      if (labels[start + above] === 'body' && !isProse(block)) removeBlock(labelling, start + above, block);
    labels[start + place] = 'body';
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
