import type { UnknownBlock } from '@broadsheet/core/model';
import type { ReactNode } from 'react';

/** Content of a kind that the model does not know. */
export function UnknownBlockView({
  block,
  children,
}: {
  readonly block: UnknownBlock;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div data-block={block.id} className="embed">
      <p className="text-[0.9rem] text-faint">The source calls this “{block.name}”.</p>
      {children}
    </div>
  );
}
