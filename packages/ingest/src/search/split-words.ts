/** Runs of letters of scripts that write no spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}\u30FC]+/gu;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** What stands between words that have no space: a control character, which PostgreSQL takes for no letter. */
export const wordBoundary = '\u001F';

/** Parts the words of scripts that write no spaces, so that each of them can be found. Takes out what databases cannot hold. */
export function splitWords(text: string): string {
  return text
    .replaceAll('\0', '')
    .replaceAll(wordBoundary, '')
    .replaceAll(unspaced, (run) => Array.from(segmenter.segment(run), ({ segment }) => segment).join(wordBoundary));
}

/** Puts a text together again that {@link splitWords} has parted. */
export function joinWords(text: string): string {
  return text.replaceAll(wordBoundary, '');
}
