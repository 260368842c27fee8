import type { FeatureGroup } from './feature-group.ts';

const sentenceEnd = /[.!?。！？؟।]/g;
const comma = /[,،、，]/g;
const digit = /\p{Nd}/gu;
const upper = /\p{Lu}/gu;
const endsSentence = /[.!?。！？؟।…]["”»’')\]]*$/;
const quotationMark = /["“”«»„「『]/;

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
    ({ blocks, weights, prose }) =>
    (index, put) => {
      const text = blocks[index]?.text ?? '';
      const length = Math.max(1, text.length);
      const words = count(text, / /g) + 1;
      const links = blocks[index]?.linkCharacters ?? 0;
      put(Math.log(Math.max(1, weights[index] ?? 1)));
      put(Math.log(words));
      put(length / words);
      put(links / length);
      put(Number(links >= length));
      put(count(text, sentenceEnd));
      put((count(text, comma) / length) * 100);
      put(count(text, digit) / length);
      put(count(text, upper) / length);
      put(Number(endsSentence.test(text)));
      put(Number(/[:：]$/.test(text)));
      put(Number(quotationMark.test(text)));
      put(Number(/^\p{Ll}/u.test(text)));
      put(Number(/^[-–—•*]/.test(text)));
      put(Number(prose[index] === true));
    },
};

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
