import { inlineText, type CorrectionKind, type Inline, type Stamp } from '@broadsheet/core/model';
import type { ReactNode } from 'react';
import { StampTime } from '../../stamp/stamp-time.tsx';
import { Inlines } from '../inlines.tsx';

const labels: { readonly [Kind in CorrectionKind]: string } = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  editorsNote: 'Editor’s note',
};

/** A note of the editors, in the story or after it. */
export function CorrectionNote({ kind, note, date, blockId }: CorrectionNoteProps): ReactNode {
  return (
    <aside data-block={blockId} className="note" aria-label={labels[kind]}>
      <p className="flex flex-wrap gap-x-3">
        {!saysItself(note, kind) && (
          <span className="note-label" lang="en">
            {labels[kind]}
          </span>
        )}
        {date !== undefined && <StampTime stamp={date} />}
      </p>
      <p>
        <Inlines of={note} />
      </p>
    </aside>
  );
}

interface CorrectionNoteProps {
  /** What the note does. */
  readonly kind: CorrectionKind;
  /** The note. */
  readonly note: readonly Inline[];
  /** When it was added, where that is known. */
  readonly date?: Stamp | undefined;
  /** Block that it is, where it stands in the story. */
  readonly blockId?: string;
}

/** Most newspapers print the word themselves. */
function saysItself(note: readonly Inline[], kind: CorrectionKind): boolean {
  return inlineText(note).toLowerCase().startsWith(labels[kind].toLowerCase());
}
