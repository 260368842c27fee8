import { removalReasons, type Removed } from '@broadsheet/sdk';
import type { ReactNode } from 'react';
import type { Trace } from '../trace/trace.ts';
import { removalNames } from './removal-names.ts';
import type { ShownStory } from './use-shown-story.ts';

interface RemovedListProps {
  /** The story. */
  readonly shown: ShownStory;
  /** Told what the reader points at. */
  readonly onTrace: (trace: Trace | undefined) => void;
}

/** What of the source is not in the article, and why. Each part can be put back. */
export function RemovedList({ shown, onTrace }: RemovedListProps): ReactNode {
  const { removed } = shown.asRead.extraction;
  if (removed.length === 0)
    return <p className="panel-note">Nothing was removed: the article holds all of the source.</p>;
  return (
    <ol className="divide-y divide-rule">
      {removed.map((part) => (
        <RemovedItem key={part.id} part={part} shown={shown} onTrace={onTrace} />
      ))}
    </ol>
  );
}

function RemovedItem({ part, shown, onTrace }: RemovedListProps & { readonly part: Removed }): ReactNode {
  const { id, reason, text } = part;
  const isRestored = shown.story.restored.includes(id);
  const trace = (): void => onTrace({ of: 'removed', id });
  return (
    <li className="panel-row" onPointerEnter={trace} onFocus={trace}>
      <div className="flex items-baseline justify-between gap-4">
        <p>
          <span className="font-semibold">{removalNames[reason]}</span>{' '}
          <span className="text-[0.88rem] text-faint">{removalReasons[reason]}</span>
        </p>
        <button
          type="button"
          className="button !min-h-8 shrink-0 !py-0.5"
          aria-pressed={isRestored}
          disabled={shown.isLoading}
          onClick={() => shown.toggleRestored(id)}
        >
          {isRestored ? 'Take out' : 'Put back'}
        </button>
      </div>
      <p
        className={`mt-1 line-clamp-3 font-serif text-[1.02rem] break-words ${isRestored ? 'text-ink' : 'text-soft'}`}
        dir="auto"
      >
        {text}
      </p>
    </li>
  );
}
