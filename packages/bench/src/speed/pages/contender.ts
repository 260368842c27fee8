import type { PageInput } from '../../systems/system.ts';

/** Runs one page and tells how long each row of the contender took, in milliseconds. */
export type TimePage = (input: PageInput) => readonly number[] | Promise<readonly number[]>;

/** A way to go through a page whose time is measured, in a process of its own. */
export interface Contender {
  /** Names of its rows: one for most, one a stage for a way that is measured stage by stage. */
  readonly rows: readonly string[];
  /** Loads it; called only in the process that measures it. */
  readonly load: () => Promise<TimePage>;
}
