import type { LabelledBlock } from '../candidates/blocks/labelled-block.ts';
import type { Candidates } from '../candidates/candidates.ts';
import { isRemoval, type RemovalReason, type Removed } from '../extraction.ts';

/** The parts of the source that are not in the article: neighbours left out for the same reason make one part. */
export function listRemoved({ blocks, document }: Candidates): readonly Removed[] {
  const parts: { reason: RemovalReason; blocks: LabelledBlock[] }[] = [];
  let previous: LabelledBlock | undefined;
  for (const block of blocks) {
    if (isRemoval(block.label)) {
      const last = parts.at(-1);
      if (last !== undefined && previous?.label === block.label) last.blocks.push(block);
      else parts.push({ reason: block.label, blocks: [block] });
    }
    previous = block;
  }
  return parts.map((part, index) => ({
    id: `r${index + 1}`,
    reason: part.reason,
    text: part.blocks.map((block) => block.text).join('\n'),
    span: {
      start: document.start[part.blocks[0]?.first ?? 0] ?? 0,
      end: document.finish[part.blocks.at(-1)?.last ?? 0] ?? 0,
    },
  }));
}
