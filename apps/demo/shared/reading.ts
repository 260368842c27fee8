import type { Extraction } from '@broadsheet/sdk';
import type { FrontPage } from './front-page.ts';
import type { InputKind } from './input-kind.ts';

/** What came of an address or of something pasted: one story, or a feed of them. */
export type Reading =
  | {
      /** What to show. */
      readonly show: 'story';
      /** What the input was taken for. */
      readonly takenFor: InputKind;
      /** The story, with the account of how it was made. */
      readonly extraction: Extraction;
      /** Time that fetching and reading took, in milliseconds. */
      readonly tookMs: number;
    }
  | {
      /** What to show. */
      readonly show: 'front';
      /** What the input was taken for. */
      readonly takenFor: InputKind;
      /** The feed. */
      readonly front: FrontPage;
    };
