import type { Correction } from '../article/correction.ts';
import type { Block, ListItem } from '../body/block.ts';
import type { Passage } from '../compare/passage.ts';
import type { TextEdit } from '../compare/text-edits.ts';
import type { Stamp } from '../stamp/stamp.ts';

/** The headline is another one, or says it in other words. */
export interface HeadlineChanged {
  /** Kind of change. */
  readonly type: 'headlineChanged';
  /** The headline of the earlier version. */
  readonly before: string;
  /** The headline of the later version. */
  readonly after: string;
  /** The words that differ. */
  readonly edits: readonly TextEdit[];
}

/** The editors have added a note. */
export interface CorrectionAdded {
  /** Kind of change. */
  readonly type: 'correctionAdded';
  /** The note. */
  readonly correction: Correction;
}

/** The editors have taken a note away. */
export interface CorrectionRemoved {
  /** Kind of change. */
  readonly type: 'correctionRemoved';
  /** The note that is gone. */
  readonly correction: Correction;
}

/**
 * A fact has changed inside a paragraph: a number; a date or time; a name; or words inside of quotation marks,
 * whatever they hold.
 */
export interface FactChanged {
  /** Kind of change. */
  readonly type: 'numberChanged' | 'dateChanged' | 'nameChanged' | 'quoteChanged';
  /** The words of the earlier version. */
  readonly before: Passage;
  /** The words of the later version. */
  readonly after: Passage;
}

/** The summary between headline and body has changed. */
export interface StandfirstChanged {
  /** Kind of change. */
  readonly type: 'standfirstChanged';
  /** The summary of the earlier version; `''` where it had none. */
  readonly before: string;
  /** The summary of the later version; `''` where it has none. */
  readonly after: string;
  /** The words that differ. */
  readonly edits: readonly TextEdit[];
}

/** A block of the earlier or of the later version. */
interface BlockOfVersion {
  /** Id of the block. */
  readonly blockId: string;
  /** What kind of block it is. */
  readonly blockType: (Block | ListItem)['type'];
  /** Its text, without that of blocks nested in it. */
  readonly text: string;
}

/** A block has come in. */
export interface BlockAdded extends BlockOfVersion {
  /** Kind of change. */
  readonly type: 'blockAdded';
}

/** A block is gone. */
export interface BlockRemoved extends BlockOfVersion {
  /** Kind of change. */
  readonly type: 'blockRemoved';
}

/** Other words of a block have changed than those of facts and quotations. */
export interface TextChanged {
  /** Kind of change. */
  readonly type: 'textChanged';
  /** Id of the block in the earlier version. */
  readonly beforeId: string;
  /** Id of the block in the later version. */
  readonly afterId: string;
  /** The words that differ. */
  readonly edits: readonly TextEdit[];
}

/** A block stands at another place among the others. */
export interface BlockMoved {
  /** Kind of change. */
  readonly type: 'blockMoved';
  /** Id of the block in the earlier version. */
  readonly beforeId: string;
  /** Id of the block in the later version. */
  readonly afterId: string;
  /** Number of the block among those with text in the earlier version, from 0. */
  readonly beforeIndex: number;
  /** Number of the block among those with text in the later version, from 0. */
  readonly afterIndex: number;
}

/** The text has changed, and the date of modification does not say so. */
export interface SilentEdit {
  /** Kind of change. */
  readonly type: 'silentEdit';
  /** The date of modification that the later version states. */
  readonly dateModified?: Stamp;
}

/** What is different between two versions of an article. Told apart by `type`. */
export type ArticleChange =
  | HeadlineChanged
  | CorrectionAdded
  | CorrectionRemoved
  | FactChanged
  | StandfirstChanged
  | BlockAdded
  | BlockRemoved
  | TextChanged
  | BlockMoved
  | SilentEdit;
