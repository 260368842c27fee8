import type { ArticleItem, ArticleItems, ListFilter } from '@broadsheet/sdk';

/**
 * What {@link Archive.enqueue} takes: an address, a source or a feed of the SDK, or any list of addresses, articles and
 * references. A `file:` address is an HTML file that the worker reads on its own machine.
 */
export type WorkItems = ArticleItem | ArticleItems;

/** Options of {@link Archive.enqueue}. Those of {@link ListFilter} are for a source, and leave other lists as they are. */
export interface EnqueueOptions extends ListFilter {
  /**
   * Whether articles that the archive has are got again, to see what has changed, and addresses tried again that ended
   * the processes of workers. Default `false`.
   */
  readonly refresh?: boolean;
  /** Ends the listing; what was put into the queue before stays there. */
  readonly signal?: AbortSignal;
}

/** What {@link Archive.enqueue} did. */
export interface Enqueued {
  /** Name of this batch, for {@link Archive.progress}. */
  readonly batch: string;
  /** Tasks that were put into the queue. */
  readonly queued: number;
  /** Articles that came whole, such as those of a CMS, and were kept at once. */
  readonly kept: number;
  /** Addresses that were left out, because their article is in the archive. */
  readonly known: number;
  /** Addresses that were left out, because they wait or run already, or came twice in this list. */
  readonly waiting: number;
  /** Addresses that were left out, because they ended the processes of workers. */
  readonly quarantined: number;
}
