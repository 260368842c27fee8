import type { Marked } from './find-marked.ts';
import { type Cue, findCues, type SpeechIndex } from './speech-index.ts';

/** Who speaks, told in the middle of what is said: the mark in front of the verb, and what the words behind it begin with. */
const before = /(?:,|\s[-–—])\s$/;
const behind = /^(?:-t)?[ -](?:\p{Lu}|il|elle|on|le |la |les |l['’]|el |los |las |o |a |os |as |un |une |gli |lo )/u;
/** Where the words told by the writer end. */
const ending = /[.!?]\s|\s[-–—]\s|,\s(?=["“«])/g;
/** Longest piece told by the writer between words of the speaker. */
const maxCharacters = 200;

/** Cuts "explique la maire" out of « Il pleut, explique la maire. Nous attendons. », which stands inside of the marks in Romance languages. */
export function partIncises(
  index: SpeechIndex,
  text: string,
  folded: string,
  marked: readonly Marked[],
): readonly Marked[] {
  if (index.words.incise === undefined) return marked;
  return marked.flatMap((one) => {
    const cue = findCues(index, folded, one.start, one.end).find((found) => isIncise(text, one, found));
    return cue === undefined ? [one] : partAt(text, one, cue);
  });
}

function isIncise(text: string, { start, end }: Marked, cue: Cue): boolean {
  return (
    cue.start > start + 2 &&
    before.test(text.slice(cue.start - 3, cue.start)) &&
    behind.test(text.slice(cue.end, Math.min(end, cue.end + 5)))
  );
}

function partAt(text: string, one: Marked, cue: Cue): readonly Marked[] {
  const first = {
    ...one,
    end: cue.start - (/[-–—]\s$/.test(text.slice(0, cue.start)) ? 3 : 2),
    to: cue.start - 2,
    isOpen: false,
  };
  ending.lastIndex = cue.end;
  const match = ending.exec(text.slice(0, Math.min(one.end, cue.end + maxCharacters)));
  if (match === null) return [first];
  const start = match.index + match[0].length;
  return start >= one.end ? [first] : [first, { ...one, from: start - 1, start }];
}
