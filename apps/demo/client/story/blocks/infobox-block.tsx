import type { Infobox } from '@broadsheet/core/model';
import type { ReactNode } from 'react';

/** A box of facts beside the story. */
export function InfoboxBlock({
  block,
  children,
}: {
  readonly block: Infobox;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <aside data-block={block.id} className="box" aria-label={block.title ?? 'Facts'}>
      {block.title !== undefined && <p className="box-title">{block.title}</p>}
      {children}
    </aside>
  );
}
