import type { Outcome } from './outcome.ts';
import type { PredictionField } from './prediction.ts';

/** A page as every system gets it. */
export interface PageInput {
  /** The page as text. */
  readonly html: string;
  /** Address it was fetched from. */
  readonly url?: string;
  /** Names of rules that Broadsheet does without; other systems pay no heed. */
  readonly withoutRules?: readonly string[];
}

/** Runs a system on a page. What it throws counts as a failure of the system on that page. */
export type RunSystem = (input: PageInput) => Outcome | Promise<Outcome>;

/** An extractor that is measured. */
export interface System {
  /** Packages whose versions together make the system's version. */
  readonly packages: readonly string[];
  /** What it can say about a page; it is not measured on anything else. */
  readonly offers: readonly PredictionField[];
  /** Whether it can say that a page is not an article. */
  readonly saysNotAnArticle: boolean;
  /** Whether its answers are kept between runs. Systems that are worked on are run anew every time. */
  readonly isCached: boolean;
  /** Loads it; called only when it is run, so that no system pays for another one's modules. */
  readonly load: () => Promise<RunSystem>;
}
