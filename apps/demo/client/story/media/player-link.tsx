import type { Media } from '@broadsheet/core/model';
import type { ReactNode } from 'react';
import { Icon } from '../../app/icons.tsx';

/** A video or sound: its still picture, and a link to the file. Nothing plays by itself. */
export function PlayerLink({ medium }: { readonly medium: Media }): ReactNode {
  const [best] = medium.renditions;
  const label = medium.kind === 'video' ? 'Watch the video' : 'Listen';
  return (
    <div className="overflow-hidden border border-rule">
      {medium.posterUrl !== undefined && (
        <img src={medium.posterUrl} alt={medium.alt ?? ''} className="story-picture" />
      )}
      <p className="flex items-center gap-2.5 px-4 py-3 font-sans text-base">
        <Icon name="play" className="size-5 text-accent" />
        {best === undefined ? (
          'The source names no file.'
        ) : (
          <a href={best.url} target="_blank" rel="noopener noreferrer">
            {label}
          </a>
        )}
      </p>
    </div>
  );
}
