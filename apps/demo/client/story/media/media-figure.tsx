import type { Media } from '@broadsheet/core/model';
import type { ReactNode } from 'react';
import { Inlines } from '../inlines.tsx';
import { useScene } from '../scene-context.ts';
import { creditLine } from './credit-line.ts';
import { PlayerLink } from './player-link.tsx';
import { StoryPicture } from './story-picture.tsx';

/** A medium with its caption and credits. */
export function MediaFigure({
  medium,
  className = '',
  blockId,
}: {
  readonly medium: Media;
  readonly className?: string;
  readonly blockId?: string | undefined;
}): ReactNode {
  const credit = creditLine(medium, useScene().isEnglish);
  return (
    <figure className={className} data-block={blockId}>
      {medium.kind === 'video' || medium.kind === 'audio' ? (
        <PlayerLink medium={medium} />
      ) : (
        <StoryPicture medium={medium} />
      )}
      {(medium.caption.length > 0 || credit !== '') && (
        <figcaption className="figure-caption">
          <Inlines of={medium.caption} />
          {credit !== '' && <span className="figure-credit"> {credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
