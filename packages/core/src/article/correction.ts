import type { Stamp } from '../stamp/stamp.ts';

/** What a note of the editors does. */
export type CorrectionKind = 'correction' | 'clarification' | 'update' | 'editorsNote';

/** A note in which the editors correct or explain the story (schema.org `CorrectionComment`). */
export interface Correction {
  /** What the note does. */
  readonly kind: CorrectionKind;
  /** The note, plain text. */
  readonly text: string;
  /** When the note was added. */
  readonly date?: Stamp;
  /** The block that holds it, when it stands in the body. */
  readonly blockId?: string;
}
