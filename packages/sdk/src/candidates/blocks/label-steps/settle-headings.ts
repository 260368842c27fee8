import type { Document } from '../../../document/document.ts';
import { tagSet } from '../../../document/tag.ts';
import type { BlockLabel, TextBlock } from '../labelled-block.ts';
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
