import type { ReactNode, RefObject } from 'react';
import type { Story } from '../../shared/story.ts';
import { originalAddress } from '../requests/api-client.ts';

interface OriginalFrameProps {
  /** The story. */
  readonly story: Story;
  /** The frame. */
  readonly frameRef: RefObject<HTMLIFrameElement | null>;
  /** Told when the frame has loaded. */
  readonly onLoad: () => void;
}

/** What the story was read from: in a sandbox, with scripts off. */
export function OriginalFrame({ story: { id, form }, frameRef, onLoad }: OriginalFrameProps): ReactNode {
  return (
    <iframe
      key={id}
      ref={frameRef}
      src={originalAddress(id)}
      sandbox="allow-same-origin"
      title="The original"
      className="original-frame"
      data-form={form}
      onLoad={onLoad}
    />
  );
}
