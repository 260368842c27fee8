import type { DataSetName } from './data-sets.ts';
import type { PartName } from './part.ts';
import type { Truth } from './truth.ts';

/** A page of a data set with what is known about it. */
export interface DataSetPage {
  /** Set it is in. */
  readonly set: DataSetName;
  /** Name of the page inside its set. */
  readonly id: string;
  /** Address it was fetched from. */
  readonly url?: string;
  /** Part that its publisher falls into. */
  readonly part: PartName;
  /** What kind of page its set says it is, such as `article` or `forum`; only in sets that say so. */
  readonly pageType?: string;
  /** What is known about it. */
  readonly truth: Truth;
  /** Reads the page; throws `BenchError` when its file is missing. */
  readonly readHtml: () => Promise<string>;
}
