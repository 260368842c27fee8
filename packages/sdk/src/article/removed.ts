import type { BlockLabel, LabelledBlock } from '../candidates/blocks/labelled-block.ts';
import type { Candidates } from '../candidates/candidates.ts';
import type { RemovalReason, Removed } from '../extraction.ts';

/** Reasons for leaving a block out; every other label keeps it. */
const reasons: Readonly<Record<RemovalReason, true>> = {
  'navigation': true,
  'promotion': true,
  'newsletter': true,
  'related': true,
  'comments': true,
  'advertisement': true,
  'consent': true,
  'share': true,
  'author-biography': true,
  'form': true,
  'outside-story': true,
};

/** Whether a label is a reason for leaving a block out. */
export function isRemoval(label: BlockLabel): label is RemovalReason {
  return Object.hasOwn(reasons, label);
}

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
