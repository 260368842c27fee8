/**
 * Writes rows as a table of Markdown, the first of them as its head, with columns padded to the same width: the first
 * column to the left, numbers to the right.
 *
 * @example
 * ```ts
 * markdownTable([['set', 'pages'], ['wcxb', '793']]);
 * // | set  | pages |
 * // | ---- | ----: |
 * // | wcxb |   793 |
 * ```
 */
export function markdownTable([head, ...rows]: readonly [readonly string[], ...(readonly string[])[]]): string {
  const columns = head.map((title, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    const isNumeric = column > 0 && cells.every((cell) => numberPattern.test(cell));
    return { isNumeric, width: Math.max(minWidth, title.length, ...cells.map(({ length }) => length)) };
  });
  const writeRow = (row: readonly string[]): string => {
    const cells = columns.map(({ isNumeric, width }, column) => {
      const cell = row[column] ?? '';
      return isNumeric ? cell.padStart(width) : cell.padEnd(width);
    });
    return `| ${cells.join(' | ')} |`;
  };
  const rule = columns.map(({ isNumeric, width }) => (isNumeric ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [writeRow(head), `| ${rule.join(' | ')} |`, ...rows.map(writeRow)].join('\n');
}

/** The rule under a title takes three dashes. */
const minWidth = 3;

/** A number, perhaps in bold, or the dash that stands for none. */
const numberPattern = /^(?:(?:\*\*)?[\d.]+(?:\*\*)?|–)$/;
