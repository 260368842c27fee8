import { agencyClass } from '../language/agencies.ts';
import { isWord } from '../language/has-word.ts';
import { closeBrackets, openBrackets } from './credit-limits.ts';
import { type CreditSpan, maxCreditCharacters } from './credit-span.ts';
import { isCapitalised } from './is-name-tail.ts';
import { isFullName, splitParties } from './split-parties.ts';
import { unlabelled } from './unlabelled.ts';

/** Brackets at the end, as many as hold credits: "(Photo: A) (AP)". */
export function findBracketedCredit(text: string): CreditSpan | undefined {
  let start: number | undefined;
  let isMarked = false;
  let end = trimmedEnd(text, text.length);
  while (closeBrackets.includes(text.charAt(end - 1)) && end > 0) {
    const open = openingBracket(text, end - 1);
    const inside = open === undefined ? '' : text.slice(open + 1, end - 1).trim();
    const sign =
      signOf(inside) ??
      (open !== undefined && (open === 0 || isSentenceEnd(text, open)) && isName(inside) ? 'name' : undefined);
    if (open === undefined || sign === undefined) break;
    isMarked ||= sign === 'mark';
    start = open;
    end = trimmedEnd(text, open);
  }
  return start === undefined ? undefined : { start: startOfName(text, start), end: text.length, isMarked };
}

/** "… am Rigi. Ann Bell (Keystone)": a last sentence that is a name belongs to the agency in the bracket behind it. */
function startOfName(text: string, bracket: number): number {
  const sentence = text.slice(0, bracket).search(/(?<=[.!?…"”»]\s)[^.!?…"”»]*$/u);
  return sentence > 0 && isFullName(text.slice(sentence, bracket).trim()) ? sentence : bracket;
}

/** End of the text before `end` without spaces and a full stop. */
function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /[\s.]/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** The bracket that the one at `close` closes; brackets inside are passed over. */
function openingBracket(text: string, close: number): number | undefined {
  let depth = 0;
  for (let at = close; at >= Math.max(0, close - maxCreditCharacters); at -= 1) {
    if (closeBrackets.includes(text.charAt(at))) depth += 1;
    if (openBrackets.includes(text.charAt(at))) depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** Longest name in a bracket behind a sentence. */
const maxNameCharacters = 50;

function isSentenceEnd(text: string, end: number): boolean {
  return /[.!?]["”»]?\s*$/u.test(text.slice(Math.max(0, end - 4), end));
}

/** What the words in a bracket say of a credit: by a label, an agency or a giver that it is one; by "Name/Outlet" that it may be. */
function signOf(inside: string): 'mark' | 'name' | undefined {
  const label = unlabelled(inside);
  if (label.opening !== undefined) {
    if (label.rest === '' && label.before === undefined) return undefined;
    return label.opening === 'source' ? 'name' : 'mark';
  }
  const parties = splitParties(inside);
  if (parties.some((party) => agencyClass(party) !== undefined || /(?:提供|제공)$/.test(party))) return 'mark';
  return inside.includes('/') && parties.length === 2 && parties.some(isFullName) ? 'name' : undefined;
}

/** Behind a whole sentence a name in a bracket is that of whoever gave the picture; an abbreviation explains itself. */
function isName(inside: string): boolean {
  const isShort = inside.length <= maxNameCharacters && /^\p{Lu}[^!?\d:]*$/u.test(inside);
  return (
    isShort &&
    inside !== inside.toUpperCase() &&
    !isWord('archive', inside) &&
    splitParties(inside).every(isCapitalised)
  );
}
