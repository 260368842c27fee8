import type { Article } from '@broadsheet/core/model';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { InputKind } from '../../shared/input-kind.ts';
import { Icon } from '../app/icons.tsx';
import { inputKindTexts } from '../paste/input-kind-texts.ts';
import { CopyMenu } from './copy-menu.tsx';

interface StoryToolbarProps {
  /** The story. */
  readonly article: Article;
  /** What it was taken for. */
  readonly takenFor: InputKind;
  /** Whether the inspector is open. */
  readonly isInspecting: boolean;
  /** Opens or closes the inspector. */
  readonly onToggleInspector: () => void;
}

/** The way back, and what can be done with the story. */
export function StoryToolbar({ article, takenFor, isInspecting, onToggleInspector }: StoryToolbarProps): ReactNode {
  return (
    <div className="story-toolbar no-print flex flex-wrap items-center gap-2 py-4">
      <Link to="/" className="me-auto inline-flex items-center gap-1.5 py-1 text-[0.93rem] text-soft hover:text-ink">
        <Icon name="back" className="size-4.5" />
        Front page
      </Link>
      {takenFor !== 'url' && (
        <p className="text-[0.93rem] text-faint max-sm:order-last max-sm:w-full">
          Pasted as {inputKindTexts[takenFor]}
        </p>
      )}
      <CopyMenu article={article} />
      <button type="button" className="icon-button max-sm:hidden" aria-label="Print" onClick={() => print()}>
        <Icon name="print" />
      </button>
      <button type="button" className="button" aria-pressed={isInspecting} onClick={onToggleInspector}>
        <Icon name="inspect" className="size-4.5" />
        Inspect
      </button>
    </div>
  );
}
