import type { RemovalReason } from '../../extraction.ts';

/** A visible run of text inside one block-level element: what a reader sees as one paragraph, heading, item or cell. */
export interface TextBlock {
  /** The block-level element that holds the run. */
  readonly container: number;
  /** First text node of the run. */
  readonly first: number;
  /** Last text node of the run, inclusive. */
  readonly last: number;
  /** Its text, white space folded and trimmed. */
  readonly text: string;
  /** Characters that are links. */
  readonly linkCharacters: number;
  /** Length of its text, counted alike in all scripts, see `weightOf`. */
  readonly weight: number;
}

/** What a block is. */
export type BlockLabel =
  | 'body'
  | 'caption'
  | 'credit'
  | 'headline'
  | 'kicker'
  | 'standfirst'
  | 'byline'
  | 'date'
  | 'section'
  | 'relatedLink'
  | 'correction'
  | RemovalReason;

/** A block with what it is. */
export interface LabelledBlock extends TextBlock {
  readonly label: BlockLabel;
}

/** Weight of the blocks of the story. */
export function weightOfStory(blocks: readonly LabelledBlock[]): number {
  return blocks.reduce((sum, { label, weight }) => (label === 'body' ? sum + weight : sum), 0);
}
