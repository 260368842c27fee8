import type { Document } from '../../document/document.ts';
import type { BlockLabel } from '../blocks/labelled-block.ts';

/** Gives the label of an element to all nodes in it but those of inner elements with labels of their own. */
export function spreadLabels(
  document: Document,
  labelled: ReadonlyMap<number, BlockLabel>,
): readonly (BlockLabel | undefined)[] {
  const labels: (BlockLabel | undefined)[] = [];
  if (labelled.size === 0) return labels;
  for (let node = 0; node < document.size; node++)
    labels.push(labelled.get(node) ?? labels[document.parent[node] ?? -1]);
  return labels;
}
