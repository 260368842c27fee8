import { nearestElement } from '../../document/nearest-element.ts';
import { tagNumber, tagSet } from '../../document/tag.ts';
import type { BlockFacts } from './features/block-page.ts';

const tables = tagSet('table');
const tableTag = tagNumber('table');

/** Log-odds of a cell whose table is known to belong to the story. */
const settled = 1;

/**
 * Settles what the model says of the cells of a table: a number by itself says little. A table between two parts of
 * the story belongs to it as a whole.
 *
 * @param scores - Log-odds that each block belongs to the story; changed in place.
 */
export function settleTables({ document, blocks, zones }: BlockFacts, scores: Float64Array): void {
  if (!document.tag.includes(tableTag)) return;
  const cellsOf = new Map<number, number[]>();
  for (const [index, block] of blocks.entries()) {
    const table = zones[block.first] === undefined ? nearestElement(document, block.container, tables) : 0;
    if (table === 0) continue;
    const cells = cellsOf.get(table) ?? [];
    cellsOf.set(table, cells);
    cells.push(index);
  }
  for (const cells of cellsOf.values()) {
    const before = scores[(cells[0] ?? 0) - 1] ?? -1;
    const behind = scores[(cells.at(-1) ?? 0) + 1] ?? -1;
    if (before > 0 && behind > 0) for (const index of cells) scores[index] = settled;
  }
}
