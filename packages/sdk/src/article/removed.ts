import type { LabelledBlock } from '../candidates/blocks/labelled-block.ts';
import type { Document } from '../document/document.ts';
import { isRemoval, type RemovalReason, type Removed } from '../extraction.ts';

/** A part of the source that is not in the article: neighbours left out for the same reason. */
export interface RemovedPart {
  /** Its id among the parts of the same source. */
  readonly id: string;
  /** Why it was left out. */
  readonly reason: RemovalReason;
  /** Its blocks, in order; never empty. */
  readonly blocks: [LabelledBlock, ...LabelledBlock[]];
}

/** The parts of a source that are not in its article, in order. */
export function removedParts(blocks: readonly LabelledBlock[]): readonly RemovedPart[] {
  const parts: RemovedPart[] = [];
  let previous: LabelledBlock | undefined;
  for (const block of blocks) {
    if (isRemoval(block.label)) {
      const last = parts.at(-1);
      if (last !== undefined && previous?.label === block.label) last.blocks.push(block);
      else parts.push({ id: `r${parts.length + 1}`, reason: block.label, blocks: [block] });
    }
    previous = block;
  }
  return parts;
}

/** What an extraction says of a removed part. */
export function describeRemoved({ start, finish }: Document, { id, reason, blocks }: RemovedPart): Removed {
  const last = blocks.at(-1) ?? blocks[0];
  return {
    id,
    reason,
    text: blocks.map((block) => block.text).join('\n'),
    span: { start: start[blocks[0].first] ?? 0, end: finish[last.last] ?? 0 },
  };
}
