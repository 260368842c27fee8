import type { LiveUpdate } from '@broadsheet/core/model';
import type { ReactNode } from 'react';
import { StampTime } from '../../stamp/stamp-time.tsx';
import { useScene } from '../scene-context.ts';

/** An entry of a live blog. */
export function LiveUpdateBlock({
  block,
  children,
}: {
  readonly block: LiveUpdate;
  readonly children: ReactNode;
}): ReactNode {
  const { keyEventIds, pinnedIds } = useScene();
  const marks = [
    pinnedIds.has(block.id) ? 'Pinned' : undefined,
    keyEventIds.has(block.id) ? 'Key event' : undefined,
  ].filter((mark) => mark !== undefined);
  return (
    <article data-block={block.id} className="live-update" id={block.id}>
      <p className="live-update-time">
        {block.date !== undefined && <StampTime stamp={block.date} />}
        {marks.map((mark) => (
          <span key={mark} className="ms-3 rounded-xs bg-surface px-1.5 py-0.5 text-[0.82rem] text-soft">
            {mark}
          </span>
        ))}
      </p>
      {block.headline !== undefined && <h2 className="live-update-headline">{block.headline}</h2>}
      {children}
    </article>
  );
}
