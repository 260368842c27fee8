import type { Labelling } from './labelling.ts';

/** Keeps the captions between the beginning of the story and its end, whatever the model says of them. */
export function keepCaptions({ facts, place, labels }: Labelling): void {
  const { blocks, zones } = facts;
  for (let index = place.beginning; index <= place.last; index++)
    if (zones[blocks[index]?.first ?? 0] === 'caption') labels[index] = 'caption';
}
