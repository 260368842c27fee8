import { foldText } from '../language/fold-text.ts';
import { isLetter, isSpace } from '../language/letters.ts';
import { once } from '../language/once.ts';
import { createPhrases, isWordStart, matchPhrase } from '../language/phrases.ts';
import { isBody } from '../byline/classify-name.ts';
import { creditOpenings } from './credit-openings.ts';

/** What parts the parties of a credit: slashes, commas, bars, spaced dashes, brackets, copyright signs, "via". */
const partyMarks = /[/／|,;•·、，()[\]（）【】©™\n=＝]| [-–—] |(?<![\p{L}\p{N}])via(?![\p{L}\p{N}])/giu;

const joints = once(() => createPhrases<'and'>([['and', 'and']]));

/** The parties of a credit without its label, in printed order; labels inside it stay with the party behind them. */
export function splitParties(credit: string): readonly string[] {
  return splitAtLabels(credit)
    .flatMap((part) => part.split(partyMarks))
    .flatMap(splitAtAnd)
    .map((party) => party.trim())
    .filter((party) => party !== '');
}

/** "Photo: Ann Bell Illustration: Tom Roe" are two credits. */
function splitAtLabels(text: string): readonly string[] {
  if (!colon.test(text)) return [text];
  const folded = foldText(text);
  for (let at = folded.indexOf(':'); at > 0; at = folded.indexOf(':', at + 1)) {
    const word = startOfWord(folded, at);
    const found = word > 0 ? matchPhrase(creditOpenings(), folded, word) : undefined;
    if (found?.end !== at + 1) continue;
    const before = startOfWord(folded, word - 1);
    const start = matchPhrase(creditOpenings(), folded.slice(before, word).trim(), 0) === undefined ? word : before;
    return [text.slice(0, start), ...(start === 0 ? [text.slice(at + 1)] : splitAtLabels(text.slice(start)))];
  }
  return [text];
}

/** What is a colon once it is folded. */
const colon = /[:：]/;

/** Start of the word that ends before `end`. */
function startOfWord(folded: string, end: number): number {
  let start = end;
  while (start > 0 && isSpace(folded.charCodeAt(start - 1))) start -= 1;
  while (start > 0 && isLetter(folded.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** "Ann Bell and Tom Roe": two names of two words or more; a body may have the word in its name. */
function splitAtAnd(text: string): readonly string[] {
  const folded = foldText(text);
  for (let at = folded.indexOf(' ') + 1; at > 0; at = folded.indexOf(' ', at) + 1) {
    const end =
      folded.charAt(at) === '&' ? at + 1 : isWordStart(folded, at) ? matchPhrase(joints(), folded, at)?.end : undefined;
    if (end === undefined || folded.charAt(end) !== ' ') continue;
    const parts = [text.slice(0, at).trim(), text.slice(end).trim()];
    if (parts.every((part) => isFullName(part) && !isBody(part))) return parts;
  }
  return [text];
}

/** Words with a capital (or of a script without them) and initials; small words of names may stand between them. */
const fullName =
  /^(?:(?:\p{Lu}\.){1,3}|\p{Lu}\p{L}{0,2}\.|[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]*)(?: (?:\p{Ll}{1,3} ){0,2}(?:(?:\p{Lu}\.){1,3}|\p{Lu}\p{L}{0,2}\.|[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]*)){1,4}$/u;

/** Whether a text looks like the name of a person: several words with capitals. */
export function isFullName(text: string): boolean {
  return text.length <= maxNameCharacters && fullName.test(text);
}

const maxNameCharacters = 60;
