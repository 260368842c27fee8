import type { ExtractLimits } from '../extract-options.ts';
import type { PublisherFinder } from '../publisher-rules.ts';
import type { TextBlock } from './blocks/labelled-block.ts';

/** What metadata readers know of a page besides its tree. */
export interface MetadataContext {
  /** Address the page was read from, absolute. */
  readonly url?: string;
  /** Base for relative addresses in the page, absolute. */
  readonly baseUrl?: string;
  /** Visible lines of the page, where the caller has cut them already (`segmentBlocks`). */
  readonly lines?: readonly TextBlock[];
  /** Headers that the page was sent with. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Limits of the extraction. */
  readonly limits: ExtractLimits;
  /** When the page was retrieved, where that is known. */
  readonly retrievedAt?: Date | undefined;
  /** Names of rules that are not used; none by default. */
  readonly without?: ReadonlySet<string>;
  /** Finds the rules of the publisher of an address. */
  readonly publisherOf?: PublisherFinder;
}
