/** A line of cells, parted by tabs. What is absent is an empty cell, and no cell breaks the line. */
export function tabLine(cells: readonly (string | undefined)[]): string {
  return `${cells.map((cell = '') => cell.replaceAll(/\s+/g, ' ')).join('\t')}\n`;
}
