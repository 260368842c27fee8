import { sentenceMark, separator, wordUnit } from '../../language/word-unit.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Shortest text of structured data that can be that of the story. */
const minStructuredCharacters = 300;

/** How much of a block stands in the text of the story that structured data carry. */
export const agreementFeatures: FeatureGroup = {
  names: ['agreement', 'hasStructuredText'],
  prepare: ({ blocks, structuredText }) => {
    if (structuredText.length < minStructuredCharacters) {
      return (_, rows, at) => {
        rows[at] = -1;
      };
    }
    const known = new Set<number>();
    eachTrigram(structuredText, (gram) => known.add(gram));
    return (index, rows, at) => {
      let all = 0;
      let shared = 0;
      eachTrigram(blocks[index]?.text ?? '', (gram) => {
        all++;
        if (known.has(gram)) shared++;
      });
      rows[at] = all === 0 ? 0.5 : shared / all;
      rows[at + 1] = 1;
    };
  },
};

/** Goes through three words in a row after the other, each row as one number: FNV-1a of the words, 32 bits. */
function eachTrigram(text: string, take: (gram: number) => void): void {
  let words = 0;
  let first = 0;
  let second = 0;
  let hash = emptyHash;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? wordUnit(text.charCodeAt(at)) : separator;
    if (unit > sentenceMark) hash = Math.imul(hash ^ unit, 0x01000193);
    else if (hash !== emptyHash) {
      if (++words > 2) take(Math.imul(Math.imul(first, 31) ^ second, 31) ^ hash);
      first = second;
      second = hash;
      hash = emptyHash;
    }
  }
}

const emptyHash = 0x811c9dc5 | 0;
