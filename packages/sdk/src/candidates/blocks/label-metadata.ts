import type { Document } from '../../document/document.ts';
import { firstFrom, firstNode } from './blocks-within.ts';
import type { BlockLabel, TextBlock } from './labelled-block.ts';
import type { StoryHints } from './words-label.ts';

/** Levels between a line of metadata and the element it was read from. */
const maxLevels = 6;

/**
 * What metadata says of each block: it stands in an element that metadata was read from and its text is part of what
 * was read, the innermost such element first; or it repeats a headline that the page claims.
 */
export function labelMetadata(
  document: Document,
  blocks: readonly TextBlock[],
  { sources, headlines, updates }: Pick<StoryHints, 'sources' | 'headlines' | 'updates'>,
): readonly (BlockLabel | undefined)[] {
  const labels = repeatedHeadlines(blocks, headlines);
  // Entries of a live blog have headlines of their own, which structured data may claim too.
  for (const { node } of updates) clearWithin(labels, blocks, node, document.end[node] ?? node);
  for (const [node, { label, text }] of [...sources].toSorted(([one], [other]) => one - other)) {
    const end = document.end[node] ?? node;
    for (let index = firstFrom(blocks, node, firstNode); index < blocks.length; index++) {
      const block = blocks[index];
      if (block === undefined || block.first >= end) break;
      if (text.includes(block.text) && isNear(document, block.first, node)) labels[index] = label;
    }
  }
  return labels;
}

function isNear({ parent }: Document, node: number, around: number): boolean {
  let at = node;
  for (let level = 0; level < maxLevels && at > around; level++) at = parent[at] ?? 0;
  return at === around && around > 0;
}

/** Small letters take at most so many units for each one of the text. */
const maxGrowth = 2;

function repeatedHeadlines(blocks: readonly TextBlock[], headlines: ReadonlySet<string>): (BlockLabel | undefined)[] {
  const lengths = [...headlines].map((headline) => headline.length);
  const longest = Math.max(...lengths);
  const shortest = Math.min(...lengths) / maxGrowth;
  return blocks.map(({ text }) =>
    text.length <= longest && text.length >= shortest && headlines.has(text.toLowerCase()) ? 'headline' : undefined,
  );
}

function clearWithin(
  labels: (BlockLabel | undefined)[],
  blocks: readonly TextBlock[],
  node: number,
  end: number,
): void {
  for (let index = firstFrom(blocks, node, firstNode); (blocks[index]?.first ?? end) < end; index++)
    labels[index] = undefined;
}
