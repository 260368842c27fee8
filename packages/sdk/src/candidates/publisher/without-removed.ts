import { isRemoval } from '../../extraction.ts';
import type { BlockLabel } from '../blocks/labelled-block.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { spreadLabels } from './spread-labels.ts';

/** A page without the lines that a rule of its publisher leaves out of the story: they say nothing of it. */
export function withoutRemoved(page: MetadataPage, labelled: ReadonlyMap<number, BlockLabel>): MetadataPage {
  if (labelled.size === 0) return page;
  const labels = spreadLabels(page.document, labelled);
  return { ...page, lines: page.lines.filter(({ first }) => !isRemoval(labels[first] ?? '')) };
}
