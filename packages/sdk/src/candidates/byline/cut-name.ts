import { foldText } from '../language/fold-text.ts';
import { once } from '../language/once.ts';
import { phrasesOf } from '../language/has-word.ts';
import { createPhrases, isWordStart, matchPhrase } from '../language/phrases.ts';
import { isBody } from './classify-name.ts';
import type { TitledName } from './title-of-name.ts';

const tails = once(() =>
  createPhrases<'place' | 'outlet'>([
    ['place', 'inPlace'],
    ['outlet', 'forOutlet'],
  ]),
);

/** Small words that are part of names. */
const particles: ReadonlySet<string> = new Set(
  "de del della dello degli di da do dos das du des d' la le las los el al bin ibn ben bint van von vom der den ter ten te zu zur zum af av y e i of the and und et san".split(
    ' ',
  ),
);

/** Cuts what follows a name in the same breath: "in Berlin", "for The Post", "reporting from Sennholt". */
export function cutName(text: string): TitledName {
  return cutTail(text) ?? { name: isBody(text) ? text : untilSmallWord(text) };
}

/** A part of a byline without "et al." and "외 1명" at its end, and without "Last updated" behind a name. */
export function withoutOthers(text: string): string {
  const folded = foldText(text);
  for (let at = 0; at >= 0; at = folded.indexOf(' ', at) + 1 || -1) {
    if (matchPhrase(phrasesOf('modified'), folded, at) !== undefined) return text.slice(0, at).trim();
    const found = matchPhrase(phrasesOf('others'), folded, at);
    if (found !== undefined && /^[\s.]*(?:\d+\p{L}*[\s.]*)?$/u.test(folded.slice(found.end)))
      return text.slice(0, at).trim();
  }
  return text;
}

function cutTail(text: string): TitledName | undefined {
  const folded = foldText(text);
  for (let at = folded.indexOf(' ') + 1; at > 0; at = folded.indexOf(' ', at) + 1) {
    const tail = isWordStart(folded, at) ? matchPhrase(tails(), folded, at) : undefined;
    if (tail === undefined || folded.charAt(tail.end) !== ' ') continue;
    const name = text.slice(0, at).trim();
    const affiliation = text.slice(tail.end).trim();
    if (name.includes(' ') && /^[\p{Lu}\p{Lo}]/u.test(affiliation) && !isBody(name)) return { name, affiliation };
  }
  return undefined;
}

/** More words behind a name than these are a sentence, and its beginning is no name. */
const maxWordsBehind = 4;

/** The words before the first one in small letters that is no part of a name; nothing where a sentence goes on. */
function untilSmallWord(text: string): string {
  const words = text.split(' ');
  if (/^\p{Ll}/u.test(words[0] ?? '')) return text;
  const end = words.findIndex(
    (word) => /^\p{Ll}/u.test(word) && !particles.has(word.replace(/['’].*/, "'")) && !particles.has(word),
  );
  if (end < 0) return text;
  return words.length - end > maxWordsBehind ? '' : words.slice(0, end).join(' ');
}
