import { fourGrams } from './four-grams.ts';
import { words } from './words.ts';

/** Share of the standfirst's four-grams that must stand in a text for the standfirst to count as found. */
const foundShare = 0.9;

/** Whether a text holds the standfirst, without regard to case: nine in ten of its word 4-grams, or a shorter one whole. */
export function holdsStandfirst(standfirst: string, text: string): boolean {
  const grams = fourGrams(standfirst.toLowerCase());
  const textWords = text.toLowerCase();
  if (grams.length <= 1) {
    return ` ${words(textWords).join(' ')} `.includes(` ${grams.join(' ')} `);
  }
  const inText = new Set(fourGrams(textWords));
  return grams.filter((gram) => inText.has(gram)).length >= foundShare * grams.length;
}
