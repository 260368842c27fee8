/** A case of a fixture file: markup, the tree it stands for and, where that is not parse5's tree, the reason. */
export interface TreeCase {
  readonly markup: string;
  readonly outline: string;
  readonly difference: string | undefined;
}

/**
 * Reads a fixture file. A case is a line with the markup, in which `\n`, `\r`, `\t`, `\0` and `\\` stand for what they stand
 * for in JavaScript, then an indented line with the outline of its tree, then maybe an indented line with `!` and the
 * reason for a tree that is not parse5's. Lines with `#` say what the next cases are about.
 */
export function readTreeCases(file: string): readonly TreeCase[] {
  const lines = file.split('\n');
  return lines.flatMap((line, index) => {
    if (!isMarkup(line)) return [];
    const difference = lines[index + 2]?.startsWith('  ! ') === true ? lines[index + 2]?.slice(4) : undefined;
    return [{ markup: unescape(line), outline: lines[index + 1]?.trim() ?? '', difference }];
  });
}

/** The fixture file with the outlines that `outlineOf` gives now. */
export function rewriteTreeCases(file: string, outlineOf: (markup: string) => string): string {
  const lines = file.split('\n');
  return lines
    .map((line, index) => {
      const markup = lines[index - 1] ?? '';
      return isMarkup(markup) ? `  ${outlineOf(unescape(markup))}` : line;
    })
    .join('\n');
}

function isMarkup(line: string): boolean {
  return line !== '' && !line.startsWith('  ') && !line.startsWith('#');
}

const escapes = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['0', '\0'],
]);

function unescape(line: string): string {
  return line.replaceAll(/\\(.)/g, (_, letter: string) => escapes.get(letter) ?? letter);
}
