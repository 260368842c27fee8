import { foldText } from '../language/fold-text.ts';
import { wordsOf } from '../language/languages.ts';
import { once } from '../language/once.ts';
import type { DateToken } from './date-tokens.ts';

const dateWords = once(() => new Set(wordsOf('dateWords').map(foldText)));
const hourWords = once(() => new Set(wordsOf('hourWords').map(foldText)));

/** Whether the token is a word that may stand between the parts of a date: "of", "de", "um". */
export function isDateWord(token: DateToken | undefined): boolean {
  return token?.kind === 'word' && dateWords().has(token.text);
}

/** Whether the token is a word that follows an hour: "Uhr", "h". */
export function isHourWord(token: DateToken | undefined): boolean {
  return token?.kind === 'word' && hourWords().has(token.text);
}

/** Whether the token is one of the marks or unit characters. */
export function isOneOf(token: DateToken | undefined, characters: string): boolean {
  return token !== undefined && token.kind !== 'number' && token.text.length === 1 && characters.includes(token.text);
}
