import { compareSets } from './compare-multisets.ts';
import { type Counts, sumCounts } from './counts.ts';
import { nameKey } from './names.ts';
import { pictureKey } from './picture-key.ts';
import { hasSameWords } from './word-bag.ts';
import { words } from './words.ts';

/** A picture as far as it is compared. */
export interface Picture {
  /** Addresses of its files. */
  readonly urls: readonly string[];
  /** Caption without the credits; empty when there is none. */
  readonly caption: string;
  /** Names credited, in printed order. */
  readonly credits: readonly string[];
}

/** A picture of the truth with the system's, or one that the other side lacks. */
interface PicturePair {
  readonly truth?: Picture;
  readonly found?: Picture;
}

/** What parts the parties of a credit line. */
const creditSeparator = /\s*[/|,;·•()]\s*|\s+via\s+/iu;

/**
 * Words before a credit that tell only that it is one, or how the picture came about: "Photo by", "Screenshot", "Dok.".
 * They end where the word ends ("Photothek" is a name), and name nobody. They go however many there are, so that a line
 * reads the same whether a system has taken the first ones off or not.
 */
const creditOpening =
  /^(?:(?:(?:photograph|photo|picture|image|foto|bild|credits?|crédits?|quelle|source|screenshots?|skjermdump|captures? d['’]écran(?: de)?|dok|tous droits réservés)(?!\p{L})|©)\.?\s*:?\s*(?:by\s+)?)+/iu;

/** What stands among credits and names nobody: that a picture is an old one, and who may use it. */
const nobody = /^(?:archiv\p{L}*|file|file photo|all rights reserved)$/iu;

/**
 * Compares captions: a pair is right when both captions are the same words in the same order. A caption of a picture
 * that the truth does not list is a false positive; one that the system lacks or has otherwise is a false negative.
 */
export function compareCaptions(truth: readonly Picture[], found: readonly Picture[]): Counts {
  return sumCounts(
    pairPictures(truth, found).map((pair) => {
      const expected = pair.truth?.caption ?? '';
      const got = pair.found?.caption ?? '';
      return compareSets(wordsOrNothing(expected), wordsOrNothing(got));
    }),
  );
}

/**
 * Compares credits as sets of names, picture by picture. Credit lines are cut at slashes, bars, commas, brackets and
 * "via" on both sides, because sources differ in whether they give one line or several names; case and punctuation do
 * not matter, nor do words that name nobody: systems part them from the names, some labels do not.
 */
export function compareCredits(truth: readonly Picture[], found: readonly Picture[]): Counts {
  return sumCounts(
    pairPictures(truth, found).map((pair) => compareSets(creditKeys(pair.truth), creditKeys(pair.found))),
  );
}

/**
 * Pairs the pictures of truth and system: by address (see {@link pictureKey}) and caption, then by address alone, then
 * by caption alone. A picture that one side lists twice with the same caption counts once.
 */
function pairPictures(truth: readonly Picture[], found: readonly Picture[]): readonly PicturePair[] {
  const left = new Set(distinctPictures(found));
  const pairs: { truth: Picture; found?: Picture }[] = distinctPictures(truth).map((picture) => ({ truth: picture }));
  for (const isSame of [isSamePicture, sharesAddress, sharesCaption]) {
    for (const pair of pairs) {
      const match = pair.found === undefined ? [...left].find((picture) => isSame(pair.truth, picture)) : undefined;
      if (match !== undefined) {
        pair.found = match;
        left.delete(match);
      }
    }
  }
  return [...pairs, ...[...left].map((picture) => ({ found: picture }))];
}

function distinctPictures(pictures: readonly Picture[]): readonly Picture[] {
  return pictures.filter(
    (picture, index) => !pictures.slice(0, index).some((earlier) => isSamePicture(earlier, picture)),
  );
}

function isSamePicture(a: Picture, b: Picture): boolean {
  return sharesAddress(a, b) && hasSameWords(a.caption, b.caption);
}

function sharesAddress(a: Picture, b: Picture): boolean {
  const keys = new Set(a.urls.map(pictureKey));
  return b.urls.some((url) => keys.has(pictureKey(url)));
}

function sharesCaption(a: Picture, b: Picture): boolean {
  return a.caption !== '' && hasSameWords(a.caption, b.caption);
}

function creditKeys(picture: Picture | undefined): readonly string[] {
  return (picture?.credits ?? [])
    .flatMap((credit) => credit.split(creditSeparator))
    .filter((credit) => !nobody.test(credit.trim()))
    .map((credit) => nameKey(credit.trim().replace(creditOpening, '')))
    .filter((key) => key !== '');
}

function wordsOrNothing(text: string): readonly string[] {
  const key = words(text).join(' ');
  return key === '' ? [] : [key];
}
