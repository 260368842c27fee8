/** Characters of a block. */
export interface Passage {
  /** Id of the block. */
  readonly blockId: string;
  /** First character in the block's plain text, in UTF-16 units from 0. */
  readonly start: number;
  /** End, exclusive; equal to `start` where there are no characters. */
  readonly end: number;
  /** The characters. */
  readonly text: string;
}
