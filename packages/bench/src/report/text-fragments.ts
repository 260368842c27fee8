import { fourGrams } from '../scores/four-grams.ts';
import { words } from '../scores/words.ts';

/** Words of a fragment that are shown. */
const maxShownWords = 14;

const gramLength = 4;

/**
 * The passages of one text that the other lacks: runs of words none of whose 4-grams stands in the other text, the
 * longest first, cut to a few words.
 */
export function fragmentsLackedBy(other: string, text: string, maxFragments: number): readonly string[] {
  const known = new Set(fourGrams(other));
  const tokens = words(text);
  const isKnown = tokens.map(() => false);
  for (const [start, gram] of fourGrams(text).entries()) {
    if (known.has(gram)) {
      isKnown.fill(true, start, start + gramLength);
    }
  }
  return runsOfUnknown(tokens, isKnown)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, maxFragments)
    .map(showRun);
}

function runsOfUnknown(tokens: readonly string[], isKnown: readonly boolean[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  for (const [index, token] of tokens.entries()) {
    if (isKnown[index] === true) {
      continue;
    }
    const run = index > 0 && isKnown[index - 1] === false ? runs.at(-1) : undefined;
    if (run === undefined) {
      runs.push([token]);
    } else {
      run.push(token);
    }
  }
  return runs;
}

function showRun(run: readonly string[]): string {
  const shown = run.slice(0, maxShownWords).join(' ');
  return run.length > maxShownWords ? `${shown} … (${run.length} words)` : shown;
}
