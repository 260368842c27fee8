import type { Blockquote } from '@broadsheet/core/model';
import type { ReactNode } from 'react';
import { Attribution } from './attribution.tsx';

/** A passage quoted from elsewhere. */
export function BlockquoteBlock({
  block,
  children,
}: {
  readonly block: Blockquote;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <blockquote data-block={block.id} className="passage" cite={block.cite}>
      {children}
      <Attribution of={block.attribution} />
    </blockquote>
  );
}
