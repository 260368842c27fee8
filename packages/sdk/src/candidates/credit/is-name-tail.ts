import { agencyClass } from '../language/agencies.ts';
import { hasWord, isWord } from '../language/has-word.ts';
import { isFullName, splitParties } from './split-parties.ts';

/** Whether all parties of a credit are names: "Photo by Ann Bell for the Post" and not "picture by the river shows …". */
export function isNameTail(tail: string): boolean {
  return splitParties(tail.trim().replace(/\.$/, '')).every(
    (party) =>
      agencyClass(party) !== undefined ||
      isFullName(party) ||
      isWord('archive', party) ||
      hasWord('handout', party) ||
      isCapitalised(party),
  );
}

/** Whether words with a capital are in the majority: "the Harbour Museum", "Ann Bell for The Harbour Gazette". */
export function isCapitalised(text: string): boolean {
  const words = text.split(' ');
  return words.filter((word) => /^[\p{Lu}\p{Lo}\d]/u.test(word)).length * 2 > words.length;
}
