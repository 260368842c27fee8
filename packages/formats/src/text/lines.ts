/** Joins blocks that have something to say, with a blank line between. */
export function joinBlocks(blocks: readonly string[]): string {
  return joinPresent(blocks, '\n\n');
}

/** Joins texts that are not empty, each on a line of its own. */
export function joinLines(lines: readonly string[]): string {
  return joinPresent(lines, '\n');
}

function joinPresent(texts: readonly string[], separator: string): string {
  return texts.filter((text) => text !== '').join(separator);
}

/** Indents every line of a text but empty ones; the first line by `first`, which may be a marker. */
export function indentLines(text: string, first: string): string {
  const rest = ' '.repeat(first.length);
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first : rest) + line)
    .map((line) => line.trimEnd())
    .join('\n');
}
