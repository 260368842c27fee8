import type { Enqueued, EnqueueOptions, WorkItems } from './enqueued.ts';
import type { FailedAddress, FailureFilter } from './list-failures.ts';
import type { Progress, ProgressOptions } from './progress.ts';
import type { WatchedFeed, WatchOptions } from '../watch/watching.ts';
import type { Worker, WorkOptions } from './worker.ts';

/** The work that fills an archive. Whoever opens the same database shares it, on any number of machines. */
export interface Work {
  /**
   * Asks for articles. Returns when what was asked for is in the queue; a worker, here or elsewhere, gets it. Asking
   * again for an address that waits, or whose article the archive has, adds nothing; one that failed is tried anew.
   *
   * @throws {InputError} when an item is no address of a page or file; what was listed before it is in the queue.
   * @throws what a source throws while it is listed.
   * @example
   * ```ts
   * const { batch, queued } = await archive.enqueue(sitemap('https://courant.example/sitemap.xml'), { since: '2026-05-01' });
   * ```
   */
  readonly enqueue: (items: WorkItems, options?: EnqueueOptions) => Promise<Enqueued>;
  /**
   * Starts a worker in this process.
   *
   * @throws {InputError} when a number cannot be used.
   */
  readonly work: (options?: WorkOptions) => Promise<Worker>;
  /** Tells how far the work is, now and whenever it moves, until nothing is left to do. */
  readonly progress: (options?: ProgressOptions) => AsyncIterable<Progress>;
  /**
   * Lists addresses that failed, with the last reason, the latest first; one that waits for another try is among them.
   * Ask for them again with {@link Work.enqueue}.
   */
  readonly failures: (filter?: FailureFilter) => Promise<readonly FailedAddress[]>;
  /**
   * Watches a feed: looks at it again and again, from now on, and has what is new got. Workers do that, wherever they
   * run; watching lasts until {@link Work.unwatch}. Looks ask only for what has changed.
   *
   * @throws {InputError} when `feed` is no address, or `every` no pause of a minute or more.
   */
  readonly watch: (feed: string | URL | { readonly url: string }, options: WatchOptions) => Promise<void>;
  /** Watches a feed no more; its articles stay. Gives whether it was watched. */
  readonly unwatch: (feed: string | URL) => Promise<boolean>;
  /** The feeds that are watched, the one that is due next first. */
  readonly watched: () => Promise<readonly WatchedFeed[]>;
  /** Lets no worker, wherever it runs, take another task. Those in hand are done. */
  readonly pause: () => Promise<void>;
  /** Ends the pause. */
  readonly resume: () => Promise<void>;
}
