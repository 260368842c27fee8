import type { FeatureGroup } from './feature-group.ts';
import { isSmall } from '../../language/letters.ts';
import { countCharacters } from './character-counts.ts';
import { endsSentence } from './ends-sentence.ts';

const lower = /^\p{Ll}/u;

/** The text of a block by itself: length, links, punctuation, letters. Independent of language. */
export const textFeatures: FeatureGroup = {
  names: [
    'length',
    'words',
    'wordLength',
    'linkShare',
    'sentences',
    'commas',
    'digitShare',
    'upperShare',
    'endsSentence',
    'hasQuotation',
    'startsLower',
  ],
  prepare:
    ({ blocks }) =>
    (index, rows, at) => {
      const block = blocks[index];
      if (block === undefined) return;
      const { text, weight, linkCharacters } = block;
      const length = Math.max(1, text.length);
      const counts = countCharacters(text);
      const words = counts.spaces + 1;
      rows[at] = weight;
      rows[at + 1] = words;
      rows[at + 2] = length / words;
      rows[at + 3] = linkCharacters / length;
      rows[at + 4] = counts.sentenceEnds;
      rows[at + 5] = counts.commas / length;
      rows[at + 6] = counts.digits / length;
      rows[at + 7] = counts.capitals / length;
      rows[at + 8] = Number(endsSentence(text));
      rows[at + 9] = Number(counts.quotationMarks > 0);
      rows[at + 10] = Number(startsLower(text));
    },
};

function startsLower(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? isSmall(code) : lower.test(text);
}
