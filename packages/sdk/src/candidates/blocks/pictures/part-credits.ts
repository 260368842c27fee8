import type { Document } from '../../../document/document.ts';
import { isText, textOf } from '../../../document/read-node.ts';
import { isHidden } from '../../../document/visibility.ts';
import { foldSpace } from '../../clean-text.ts';
import { captionMark } from './caption-marks.ts';
import type { LabelledBlock } from '../labelled-block.ts';

/**
 * Parts a line beside a picture where markup calls a part of it the credit: one block each, in printed order. A line
 * that markup says nothing of is all caption, for its words to be read.
 */
export function partCredits(document: Document, block: LabelledBlock, box: number): readonly LabelledBlock[] {
  const parts: LabelledBlock[] = [];
  for (let node = block.first; node <= block.last; node++) {
    if (!isText(document, node)) {
      if (isHidden(document, node)) node = (document.end[node] ?? node + 1) - 1;
      continue;
    }
    const text = textOf(document, node);
    const label = captionMark(document, document.parent[node] ?? 0, box) ?? 'caption';
    const before = parts.at(-1);
    if (before !== undefined && (before.label === label || text.trim() === ''))
      parts[parts.length - 1] = { ...before, last: node, text: before.text + text };
    else parts.push({ ...block, first: node, last: node, text, label });
  }
  return parts.map((part) => ({ ...part, text: foldSpace(part.text) }));
}
