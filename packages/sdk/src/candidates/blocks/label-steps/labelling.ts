import type { BlockFacts } from '../features/block-page.ts';
import type { BlockLabel, TextBlock } from '../labelled-block.ts';
import { removalOf } from '../words-label.ts';

/** Where the story of a page lies among its blocks. */
export interface StoryPlace {
  /** Log-odds that each block belongs to the story. */
  readonly scores: Float64Array;
  /** The last block with the headline before the story; -1 when there is none. */
  readonly headline: number;
  /** First block of the story that is no metadata, and last block of the story. */
  readonly first: number;
  readonly last: number;
  /** The first block of what the story is shown with: its headline, or a caption above it. */
  readonly beginning: number;
}

/** The blocks of a page while they are being labelled. */
export interface Labelling {
  readonly facts: BlockFacts;
  readonly place: StoryPlace;
  /** What each block is, as far as the steps have come. */
  readonly labels: BlockLabel[];
}

/** Changes the labels of some blocks. */
export type LabelStep = (labelling: Labelling) => void;

/** Takes a block out of the story. */
export function removeBlock({ facts, labels }: Labelling, index: number, block: TextBlock): void {
  labels[index] = removalOf(block, facts.zones[block.first]);
}
