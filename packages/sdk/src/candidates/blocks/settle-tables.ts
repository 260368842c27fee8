import type { Document } from '../../document/document.ts';
import { tagName } from '../../document/read-node.ts';
import type { BlockFacts } from './features/block-page.ts';

/** Log-odds of a cell whose table is known to belong to the story. */
const settled = 1;

/**
 * Settles what the model says of the cells of a table: a number by itself says little. A table between two parts of
 * the story belongs to it as a whole.
 *
 * @param scores - Log-odds that each block belongs to the story; changed in place.
 */
export function settleTables({ document, blocks, zones }: BlockFacts, scores: Float64Array): void {
  const tables = new Map<number, number[]>();
  for (const [index, block] of blocks.entries()) {
    const table = zones[block.first] === undefined ? tableAround(document, block.container) : undefined;
    if (table === undefined) continue;
    const cells = tables.get(table) ?? [];
    tables.set(table, cells);
    cells.push(index);
  }
  for (const cells of tables.values()) {
    const before = scores[(cells[0] ?? 0) - 1] ?? -1;
    const behind = scores[(cells.at(-1) ?? 0) + 1] ?? -1;
    if (before > 0 && behind > 0) for (const index of cells) scores[index] = settled;
  }
}

function tableAround(document: Document, container: number): number | undefined {
  for (let node = container; node > 0; node = document.parent[node] ?? 0) {
    if (tagName(document, node) === 'table') return node;
  }
  return undefined;
}
