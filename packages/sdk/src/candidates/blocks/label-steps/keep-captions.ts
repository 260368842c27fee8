import { isBetween, type Labelling } from './labelling.ts';

/** Keeps the captions between the beginning of the story and its end, whatever the model says of them. */
export function keepCaptions(labelling: Labelling): void {
  const { blocks, zones } = labelling.facts;
  for (const [index, block] of blocks.entries())
    if (zones[block.first] === 'caption' && isBetween(labelling, index)) labelling.labels[index] = 'caption';
}
