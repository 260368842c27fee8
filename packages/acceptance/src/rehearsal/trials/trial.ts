import type { Consumer } from '../consumer.ts';

/** A way to use the packages, tried where they are installed. */
export interface Trial {
  /** What is tried, as the log says it. */
  readonly name: string;
  /** Why it cannot be tried here, if so. */
  readonly missing?: string;
  /**
   * Tries it.
   *
   * @throws {Error} when it does not work.
   */
  readonly run: (consumer: Consumer) => Promise<void>;
}
