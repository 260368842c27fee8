import type { BlockContent, PhrasingContent } from 'mdast';
import type { HeadingDepth } from '../headings/heading-depth.ts';
import { tidyPhrasing } from './tidy-phrasing.ts';

/** A paragraph of the content, or none where there is nothing to read. */
export function paragraphOf(nodes: readonly PhrasingContent[]): readonly BlockContent[] {
  const children = tidyPhrasing(nodes);
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

/** A heading of the content, or none where there is nothing to read. */
export function headingOf(depth: HeadingDepth, nodes: readonly PhrasingContent[]): readonly BlockContent[] {
  const children = tidyPhrasing(nodes);
  return children.length === 0 ? [] : [{ type: 'heading', depth, children }];
}
