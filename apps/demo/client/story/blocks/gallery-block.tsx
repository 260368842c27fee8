import type { Gallery } from '@broadsheet/core/model';
import type { ReactNode } from 'react';
import { Inlines } from '../inlines.tsx';
import { MediaBlock } from './media-block.tsx';

/** Several pictures shown together. */
export function GalleryBlock({ block }: { readonly block: Gallery }): ReactNode {
  return (
    <figure data-block={block.id}>
      <div className="gallery">
        {block.mediaIds.map((mediaId) => (
          <MediaBlock key={mediaId} mediaId={mediaId} />
        ))}
      </div>
      {block.caption.length > 0 && (
        <figcaption className="figure-caption">
          <Inlines of={block.caption} />
        </figcaption>
      )}
    </figure>
  );
}
