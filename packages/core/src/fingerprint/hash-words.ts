/** Two hashes of 32 bits of a run of words. */
export function hashWords(words: readonly string[]): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (const word of words) {
    const hash = hashWord(word);
    low = mix(low ^ hash);
    high = mix(Math.imul(high, 0x5bd1e995) ^ hash);
  }
  return hex(low) + hex(high);
}

/** Hash of one word, 32 bits: FNV-1a. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}

/** Spreads the bits of a hash evenly (the last steps of MurmurHash3). */
export function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}
