import type { ReactNode } from 'react';
import { MediaFigure } from '../media/media-figure.tsx';
import { useScene } from '../scene-context.ts';

/** A picture, video or sound at its place in the story. */
export function MediaBlock({ mediaId }: { readonly mediaId: string }): ReactNode {
  const medium = useScene().media.get(mediaId);
  return medium === undefined ? null : <MediaFigure medium={medium} />;
}
