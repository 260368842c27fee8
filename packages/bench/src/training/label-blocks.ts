import { words } from '../scores/words.ts';

/** Fewest words of a block that are compared by rows of four; a shorter one must be a whole line of the truth. */
const minWords = 6;
const minShortWords = 3;
/** Share of a block's rows of four words that must stand in the truth. */
const minShare = 0.5;

/** Says of each text whether it stands in the true text of the story. */
export function labelBlocks(texts: readonly string[], truth: string): readonly boolean[] {
  const known = new Set(rowsOfFour(words(truth)));
  const lines = new Set(truth.split('\n').map((line) => words(line).join(' ')));
  const joined = ` ${words(truth).join(' ')} `;
  return texts.map((text) => {
    const own = words(text);
    if (own.length >= minWords) {
      const rows = rowsOfFour(own);
      return rows.filter((row) => known.has(row)).length / rows.length > minShare;
    }
    const line = own.join(' ');
    return lines.has(line) || (own.length >= minShortWords && joined.includes(` ${line} `));
  });
}

function rowsOfFour(list: readonly string[]): readonly string[] {
  return list
    .slice(3)
    .map((last, index) => `${list[index] ?? ''} ${list[index + 1] ?? ''} ${list[index + 2] ?? ''} ${last}`);
}
