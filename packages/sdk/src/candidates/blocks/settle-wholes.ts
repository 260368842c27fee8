import { nearestElement } from '../../document/nearest-element.ts';
import { tagNumber, tagSet } from '../../document/tag.ts';
import type { BlockFacts } from './features/block-page.ts';

const wholes = tagSet('table', 'ol', 'ul');
const tableTag = tagNumber('table');

/** Log-odds of a part whose table or list is known to belong to the story. */
const settled = 1;

/**
 * Settles what the model says of the cells of a table and the items of a list: a number or a name by itself says little.
 * Between two parts of the story, a table belongs to it as a whole, and so does a list without
 * links of which the model takes an item.
 *
 * @param scores - Log-odds that each block belongs to the story; changed in place.
 */
export function settleWholes({ document, blocks, zones }: BlockFacts, scores: Float64Array): void {
  const isTakenInPart = (parts: readonly number[]): boolean =>
    parts.some((index) => (scores[index] ?? 0) > 0) && parts.every((index) => blocks[index]?.linkCharacters === 0);
  const partsOf = new Map<number, number[]>();
  for (const [index, block] of blocks.entries()) {
    const whole = zones[block.first] === undefined ? nearestElement(document, block.container, wholes) : 0;
    if (whole === 0) continue;
    const parts = partsOf.get(whole) ?? [];
    partsOf.set(whole, parts);
    parts.push(index);
  }
  for (const [whole, parts] of partsOf) {
    const before = scores[(parts[0] ?? 0) - 1] ?? -1;
    const behind = scores[(parts.at(-1) ?? 0) + 1] ?? -1;
    const isTaken = document.tag[whole] === tableTag || isTakenInPart(parts);
    if (before > 0 && behind > 0 && isTaken) for (const index of parts) scores[index] = settled;
  }
}
