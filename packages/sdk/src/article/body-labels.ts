import type { BlockLabel } from '../candidates/blocks/labelled-block.ts';

/** Labels of blocks that stand in the body or under a medium of it. */
export const bodyLabels: ReadonlySet<BlockLabel> = new Set(['body', 'caption', 'credit', 'relatedLink', 'correction']);
