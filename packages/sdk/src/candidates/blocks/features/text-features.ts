import type { FeatureGroup } from './feature-group.ts';
import { isSmall } from '../../language/letters.ts';
import { countCharacters } from './character-counts.ts';

const sentenceEnds = '.!?。！？؟।…';
const closingMarks = '"”»’\')]';
const lower = /^\p{Ll}/u;
const dashes = '-–—•*';

/** The text of a block by itself: length, links, punctuation, letters. Independent of language. */
export const textFeatures: FeatureGroup = {
  names: [
    'length',
    'words',
    'wordLength',
    'linkShare',
    'isOneLink',
    'sentences',
    'commas',
    'digitShare',
    'upperShare',
    'endsSentence',
    'endsColon',
    'hasQuotation',
    'startsLower',
    'startsDash',
    'isProse',
  ],
  prepare:
    ({ blocks, prose }) =>
    (index, rows, at) => {
      const block = blocks[index];
      if (block === undefined) return;
      const { text, weight, linkCharacters } = block;
      const length = Math.max(1, text.length);
      const counts = countCharacters(text);
      const words = counts.spaces + 1;
      const last = text.at(-1);
      rows[at] = Math.log(Math.max(1, weight));
      rows[at + 1] = Math.log(words);
      rows[at + 2] = length / words;
      rows[at + 3] = linkCharacters / length;
      rows[at + 4] = Number(linkCharacters >= length);
      rows[at + 5] = counts.sentenceEnds;
      rows[at + 6] = (counts.commas / length) * 100;
      rows[at + 7] = counts.digits / length;
      rows[at + 8] = counts.capitals / length;
      rows[at + 9] = Number(endsSentence(text));
      rows[at + 10] = Number(last === ':' || last === '：');
      rows[at + 11] = Number(counts.quotationMarks > 0);
      rows[at + 12] = Number(startsLower(text));
      rows[at + 13] = Number(text !== '' && dashes.includes(text.charAt(0)));
      rows[at + 14] = Number(prose[index] === true);
    },
};

/** Whether the last character is the end of a sentence, closing quotation marks and brackets aside. */
function endsSentence(text: string): boolean {
  let last = text.length - 1;
  while (last >= 0 && closingMarks.includes(text.charAt(last))) last--;
  return last >= 0 && sentenceEnds.includes(text.charAt(last));
}

function startsLower(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? isSmall(code) : lower.test(text);
}
