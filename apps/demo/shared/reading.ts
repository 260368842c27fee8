import type { FrontPage } from './front-page.ts';
import type { InputKind } from './input-kind.ts';
import type { Story } from './story.ts';

/** What came of an address or of something pasted: one story, or a feed of them. */
export type Reading =
  | {
      /** What to show. */
      readonly show: 'story';
      /** What the input was taken for. */
      readonly takenFor: InputKind;
      /** The story. */
      readonly story: Story;
    }
  | {
      /** What to show. */
      readonly show: 'front';
      /** What the input was taken for. */
      readonly takenFor: InputKind;
      /** The feed. */
      readonly front: FrontPage;
    };
