import type { DataSetPage } from './data-set-page.ts';
import type { PartName } from './part.ts';

/** Which pages of a set are measured. */
export interface PageSelection {
  /** Only the pages of this part; of every part by default. */
  readonly part?: PartName;
  /** At most so many pages, spread evenly over the set; all by default. */
  readonly limit?: number;
}

/** The pages of a set that a selection asks for, in their order. */
export function selectPages(pages: readonly DataSetPage[], { part, limit }: PageSelection): readonly DataSetPage[] {
  const inPart = part === undefined ? pages : pages.filter((page) => page.part === part);
  if (limit === undefined || limit >= inPart.length) {
    return inPart;
  }
  const step = inPart.length / limit;
  return inPart.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
