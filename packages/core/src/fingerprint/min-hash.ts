import { hashWord, mix } from './hash-words.ts';

/** Words in a row that make one feature of a text: fewer are common property, more break at every small edit. */
const shingleWords = 4;
/** Bins of a signature. The standard error of a resemblance is at most 1 / (2 √128), 4.4 %. */
const bins = 128;
/** Bits kept of each bin: unequal bins agree by chance once in 256 times, which {@link compareSignatures} takes off. */
const values = 256;

/**
 * Signature of a text by which its likeness to others can be told without it: for each of 128 bins, the smallest hash
 * among the runs of four words that fall into the bin, eight bits of it, as 256 hexadecimal digits.
 *
 * This is minwise hashing (Broder, 1997) with one permutation (Li, Owen and Zhang, 2012), eight bits of each minimum
 * (Li and König, 2010), and empty bins filled from the next full one (Shrivastava and Li, 2014). It was chosen over
 * simhash since its distance is the share of wording in common, which also says how much of a wire text a longer
 * story holds. Each run of words is hashed once.
 */
export function signatureOf(words: readonly string[]): string {
  const minima = new Float64Array(bins).fill(Number.POSITIVE_INFINITY);
  const hashes = Int32Array.from(words, hashWord);
  const last = Math.max(0, hashes.length - shingleWords);
  for (let start = 0; start <= last && hashes.length > 0; start += 1) {
    let hash = 0;
    for (let index = start; index < Math.min(start + shingleWords, hashes.length); index += 1)
      hash = mix(Math.imul(hash, 31) ^ (hashes[index] ?? 0));
    const bin = hash & (bins - 1);
    minima[bin] = Math.min(minima[bin] ?? 0, hash >>> 7);
  }
  return Array.from(minima.keys(), (bin) => fullBin(minima, bin).toString(16).padStart(2, '0')).join('');
}

/** The value of a bin; that of the next full one, changed by the distance, where it is empty. */
function fullBin(minima: Float64Array, bin: number): number {
  for (let distance = 0; distance < bins; distance += 1) {
    const minimum = minima[(bin + distance) % bins] ?? Number.POSITIVE_INFINITY;
    if (Number.isFinite(minimum)) return mix(minimum + Math.imul(distance, 0x9e3779b9)) % values;
  }
  return 0;
}

/** Estimates the share of runs of words that two texts have in common among all that either has, 0 to 1. */
export function compareSignatures(first: string, second: string): number {
  let equal = 0;
  for (let at = 0; at < bins * 2; at += 2) if (first.slice(at, at + 2) === second.slice(at, at + 2)) equal += 1;
  const byChance = 1 / values;
  return Math.max(0, (equal / bins - byChance) / (1 - byChance));
}
