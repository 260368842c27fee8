import type { Pullquote } from '@broadsheet/core/model';
import type { ReactNode } from 'react';
import { Inlines } from '../inlines.tsx';
import { Attribution } from './attribution.tsx';

/** Words of the story, repeated large. */
export function PullquoteBlock({ block }: { readonly block: Pullquote }): ReactNode {
  return (
    <aside data-block={block.id} className="pullquote" aria-label="Pull quote">
      <p>
        <Inlines of={block.children} />
      </p>
      <Attribution of={block.attribution} />
    </aside>
  );
}
