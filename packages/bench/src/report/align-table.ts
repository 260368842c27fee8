/**
 * Lays out rows of cells as a table of plain text: the first column to the left, the others to the right.
 *
 * @example
 * ```ts
 * alignTable([['', 'a'], ['body', '0.950']]); // '         a\nbody  0.950'
 * ```
 */
export function alignTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
