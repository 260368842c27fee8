import type { FeatureGroup } from './feature-group.ts';

/** Shortest text of structured data that can be that of the story. */
const minStructuredCharacters = 300;
const word = /[\p{L}\p{N}]+/gu;

/** How much of a block stands in the text of the story that structured data carries. */
export const agreementFeatures: FeatureGroup = {
  names: ['agreement', 'hasStructuredText'],
  prepare: ({ blocks, structuredText }) => {
    if (structuredText.length < minStructuredCharacters) {
      return (_, rows, at) => {
        rows[at] = -1;
      };
    }
    const known = new Set(trigrams(structuredText));
    return (index, rows, at) => {
      const grams = trigrams(blocks[index]?.text ?? '');
      rows[at] = grams.length === 0 ? 0.5 : countKnown(grams, known) / grams.length;
      rows[at + 1] = 1;
    };
  },
};

function countKnown(grams: readonly number[], known: ReadonlySet<number>): number {
  let count = 0;
  for (const gram of grams) if (known.has(gram)) count++;
  return count;
}

/** Three words in a row, each row as one number. */
function trigrams(text: string): readonly number[] {
  const hashes = (text.toLowerCase().match(word) ?? []).map(hash);
  const grams: number[] = [];
  for (let at = 2; at < hashes.length; at++) {
    grams.push(Math.imul(Math.imul(hashes[at - 2] ?? 0, 31) ^ (hashes[at - 1] ?? 0), 31) ^ (hashes[at] ?? 0));
  }
  return grams;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
}
