import type { ReactNode } from 'react';
import { MediaFigure } from '../media/media-figure.tsx';
import { useScene } from '../scene-context.ts';

/** A picture, video or sound at its place in the story. */
export function MediaBlock({ mediaId, blockId }: MediaBlockProps): ReactNode {
  const medium = useScene().media.get(mediaId);
  return medium === undefined ? null : <MediaFigure medium={medium} blockId={blockId} />;
}

interface MediaBlockProps {
  /** The medium. */
  readonly mediaId: string;
  /** Block that it stands in for, where it is not one of several. */
  readonly blockId?: string;
}
