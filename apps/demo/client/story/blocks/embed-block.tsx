import type { Embed } from '@broadsheet/core/model';
import type { ReactNode } from 'react';
import { Icon } from '../../app/icons.tsx';
import { Player } from '../media/player.tsx';

/** Somebody else's content: its words, and a link. Nothing of it is loaded before the reader asks. */
export function EmbedBlock({ block, children }: { readonly block: Embed; readonly children: ReactNode }): ReactNode {
  const { provider = 'another site', url } = block;
  return (
    <aside data-block={block.id} className="embed" aria-label={`From ${provider}`}>
      <p className="text-[0.9rem] font-semibold text-faint">From {provider}</p>
      {children}
      {url !== undefined && (
        <>
          <Player url={url} label={`Load it from ${hostOf(url)}`} />
          <p>
            <a href={url} target="_blank" rel="noopener noreferrer" className="inline-flex items-center gap-1.5">
              Open at {provider}
              <Icon name="out" className="size-4" />
            </a>
          </p>
        </>
      )}
    </aside>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'its site';
}
