import { displayWidth } from './display-width.ts';

/** Where a line may end: after a space, or before a character or bracket of a script that is written without spaces. */
const opportunity =
  /(?<= )(?=[^ ])|(?<![\p{Ps}\p{Pi} ])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（【〔〈《])/u;

/**
 * Wraps each line of a text so that it takes no more columns than `width`, unless one word alone does.
 *
 * @example
 * ```ts
 * wrapText('Rain fell on the harbour.', 12); // 'Rain fell on\nthe harbour.'
 * ```
 */
export function wrapText(text: string, width: number): string {
  return width === Infinity
    ? text
    : text
        .split('\n')
        .map((line) => wrapLine(line, width))
        .join('\n');
}

function wrapLine(line: string, width: number): string {
  const lines: string[] = [];
  let current = '';
  let currentWidth = 0;
  for (const piece of line.split(opportunity)) {
    if (current !== '' && currentWidth + displayWidth(piece.trimEnd()) > width) {
      lines.push(current.trimEnd());
      current = '';
      currentWidth = 0;
    }
    current += piece;
    currentWidth += displayWidth(piece);
  }
  return [...lines, current.trimEnd()].join('\n');
}
