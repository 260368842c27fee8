import { readWords, type Token } from '../compare/read-tokens.ts';
import {
  plainEdit,
  rangeOf,
  type TextEdit,
  type TokenEdit,
  type TokenText,
  tokenEdits,
} from '../compare/text-edits.ts';

/** A stretch of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch that is like the words looked for. */
interface NearStretch extends Stretch {
  readonly similarity: number;
  readonly edits: readonly TextEdit[];
}

/** The first place where a text has the same words, whatever stands between them. */
export function findWords(text: string, wanted: string): Stretch | undefined {
  const words = readWords(text);
  const sought = readWords(wanted);
  const at = sought.length === 0 ? -1 : indexOfRun(valuesOf(words), valuesOf(sought));
  const first = words[at];
  const last = words[at + sought.length - 1];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** Place of one sequence in another, in linear time: words never hold the line break that parts them here. */
function indexOfRun(values: readonly string[], run: readonly string[]): number {
  const at = `\n${values.join('\n')}\n`.indexOf(`\n${run.join('\n')}\n`);
  if (at === -1) return -1;
  let place = 0;
  let index = 0;
  for (; place < at; index += 1) place += (values[index] ?? '').length + 1;
  return index;
}

/** Share of words in common from which on words count as near. */
const minSimilarity = 0.75;
/** Fewer words are too few to tell a likeness from chance. */
const minWords = 3;
/** Words looked for beyond this number are not compared word for word. */
const maxWords = 2000;
/** Words around the likeliest place that are looked at on either side. */
const maxSlack = 100;

/** The place in a text that is most like the words looked for, if there is one like enough. */
export function findNear(text: string, wanted: string): NearStretch | undefined {
  const words = readWords(text);
  const sought = readWords(wanted);
  if (sought.length < minWords || sought.length > maxWords) return undefined;
  const { at, common } = bestWindow(valuesOf(words), valuesOf(sought));
  if (common < sought.length / 2) return undefined;
  // Words may have come in, so that the place may reach further than the words looked for, on both sides.
  const slack = Math.min(maxSlack, Math.ceil(sought.length / 3) + 2);
  const around = { text, tokens: words.slice(Math.max(0, at - slack), at + sought.length + slack) };
  const edits = tokenEdits({ text: wanted, tokens: sought }, around);
  return measure(sought.length, around, edits);
}

/** The stretch of as many words as are looked for that has most of them in it, in any order; the first of equals. */
function bestWindow(
  words: readonly string[],
  sought: readonly string[],
): { readonly at: number; readonly common: number } {
  const missing = new Map<string, number>();
  for (const word of sought) missing.set(word, (missing.get(word) ?? 0) + 1);
  let best = { at: 0, common: 0 };
  let common = 0;
  for (const [index, word] of words.entries()) {
    const left = missing.get(word);
    if (left !== undefined) {
      if (left > 0) common += 1;
      missing.set(word, left - 1);
    }
    const gone = words[index - sought.length];
    const goneLeft = gone === undefined ? undefined : missing.get(gone);
    if (gone !== undefined && goneLeft !== undefined) {
      if (goneLeft >= 0) common -= 1;
      missing.set(gone, goneLeft + 1);
    }
    if (common > best.common) best = { at: Math.max(0, index - sought.length + 1), common };
  }
  return best;
}

/** Cuts what stands around the words off, and measures what is left. */
function measure(soughtCount: number, around: TokenText, edits: readonly TokenEdit[]): NearStretch | undefined {
  const kept = edits.map((edit) => cutSurroundings(edit, soughtCount, around));
  const first = kept.find(({ before }) => before.first === 0)?.after.first ?? 0;
  const last = kept.findLast(({ before }) => before.last === soughtCount)?.after.last ?? around.tokens.length;
  const missing = kept.reduce((sum, { before }) => sum + before.last - before.first, 0);
  const similarity = (2 * (soughtCount - missing)) / (soughtCount + last - first);
  if (similarity < minSimilarity) return undefined;
  const { start, end } = rangeOf(around, first, last);
  return {
    start,
    end,
    similarity,
    edits: kept.filter(({ before, after }) => before.text + after.text !== '').map(plainEdit),
  };
}

/** At both ends, as many words of the text stand for those that are missing; the rest only surrounds them. */
function cutSurroundings({ before, after }: TokenEdit, soughtCount: number, around: TokenText): TokenEdit {
  const missing = before.last - before.first;
  if (before.first === 0)
    return { before, after: rangeOf(around, Math.max(after.first, after.last - missing), after.last) };
  if (before.last === soughtCount)
    return { before, after: rangeOf(around, after.first, Math.min(after.last, after.first + missing)) };
  return { before, after };
}

function valuesOf(tokens: readonly Token[]): readonly string[] {
  return tokens.map((token) => token.value);
}
