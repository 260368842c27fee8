import { isCjk } from '../language/letters.ts';

/** Prepositions have at most so many letters. */
const maxPrepositionLetters = 4;

/**
 * Whether a phrase that can stand before names does so before `rest`. Prepositions that also begin surnames ("Von Trier",
 * "Di Maria") do so only before two words or more, or before a word in capitals or small letters, such as an agency.
 */
export function isOpening(phrase: string, rest: string): boolean {
  if (phrase === 'by' || phrase.length > maxPrepositionLetters || phrase.endsWith(':')) return true;
  if (isCjk(phrase.charCodeAt(0))) return true;
  const name = rest.trim();
  return name.includes(' ') || name === name.toLowerCase() || name === name.toUpperCase();
}
