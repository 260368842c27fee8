/**
 * What a format could not hold.
 *
 * | reason | meaning |
 * | --- | --- |
 * | `property` | the property of the article, or a part of it, has no place in the format |
 * | `missingMedia` | a block refers to a medium that the article does not have |
 * | `unplacedMedia` | no block shows the medium, and it does not lead the story |
 * | `media` | the medium, or a part of what is known of it, cannot be shown |
 * | `address` | the address is left out: the format has no place for it, or it is not safe to follow |
 * | `date` | the date is less precise than the format asks for |
 * | `language` | the language tag is not a BCP 47 tag |
 * | `characters` | control characters and broken surrogates are left out |
 * | `mark` | the words stand without their mark, such as bold or superscript |
 * | `lineBreak` | a line break became a space |
 * | `title` | the advisory title of a link |
 * | `nestedLink` | a link inside another link became plain words |
 * | `blockKind` | the words stand, but not that they are, say, a correction or a box of facts |
 * | `embed` | only the address and the fallback words of embedded content remain |
 * | `unknownBlock` | the block is of a kind that is not known; its content stands without it |
 * | `unknownInline` | content of a line is of a kind that is not known, and left out |
 * | `headingDepth` | the heading has another level than the publisher gave it |
 * | `listStart` | the list starts with another number |
 * | `cellSpan` | a cell that spans several columns or rows is followed by empty ones |
 * | `headerCell` | a cell that heads a row or column looks like any other |
 * | `tableSize` | the table is too large to be aligned; each row stands on a line of its own |
 * | `depth` | content nested too deep stands side by side |
 * | `budget` | the block does not fit into the budget |
 */
export type LossReason =
  | 'property'
  | 'missingMedia'
  | 'unplacedMedia'
  | 'media'
  | 'address'
  | 'date'
  | 'language'
  | 'characters'
  | 'mark'
  | 'lineBreak'
  | 'title'
  | 'nestedLink'
  | 'blockKind'
  | 'embed'
  | 'unknownBlock'
  | 'unknownInline'
  | 'headingDepth'
  | 'listStart'
  | 'cellSpan'
  | 'headerCell'
  | 'tableSize'
  | 'depth'
  | 'budget';

/**
 * One thing of the article that the written text does not hold.
 *
 * @example
 * ```ts
 * const loss: Loss = {
 *   pointer: '/body/3/children/1',
 *   reason: 'mark',
 *   message: 'Plain text has no bold.',
 * };
 * ```
 */
export interface Loss {
  /** JSON Pointer (RFC 6901) to the place in the article. */
  readonly pointer: string;
  /** What kind of loss it is, for programs. */
  readonly reason: LossReason;
  /** What was lost, for people. */
  readonly message: string;
}
