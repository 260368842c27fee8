import type { Embed } from '@broadsheet/core/model';
import type { ReactNode } from 'react';
import { Icon } from '../../app/icons.tsx';

/** Somebody else's content: its words, and a link. Nothing of it is loaded. */
export function EmbedBlock({ block, children }: { readonly block: Embed; readonly children: ReactNode }): ReactNode {
  const provider = block.provider ?? 'another site';
  return (
    <aside data-block={block.id} className="embed" aria-label={`From ${provider}`}>
      <p className="text-[0.9rem] font-semibold text-faint">From {provider}, not loaded</p>
      {children}
      {block.url !== undefined && (
        <p>
          <a href={block.url} target="_blank" rel="noopener noreferrer" className="inline-flex items-center gap-1.5">
            Open at {provider}
            <Icon name="out" className="size-4" />
          </a>
        </p>
      )}
    </aside>
  );
}
