import type { Media } from '@broadsheet/core/model';
import { useState, type ReactNode } from 'react';
import { Icon } from '../../app/icons.tsx';

/** A picture; a note where the source names no file, or the file cannot be loaded. */
export function StoryPicture({ medium }: { readonly medium: Media }): ReactNode {
  const [isBroken, setIsBroken] = useState(false);
  const [best] = medium.renditions;
  if (best === undefined || isBroken) {
    return (
      <div className="picture-missing">
        <Icon name="picture" className="size-6" />
        <p>
          {best === undefined ? 'The source tells of a picture and names no file.' : 'The picture cannot be loaded.'}
        </p>
      </div>
    );
  }
  return (
    <img
      src={best.url}
      alt={medium.alt ?? ''}
      width={best.width}
      height={best.height}
      className="story-picture"
      onError={() => setIsBroken(true)}
    />
  );
}
