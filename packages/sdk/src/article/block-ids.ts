/** Gives blocks their ids. */
export interface BlockIds {
  /** Id for a block of this type with this text; the same pair again gets a number behind it. */
  readonly idFor: (type: string, text: string) => string;
}

/**
 * Ids that follow from a block's own type and text, so that an edit elsewhere in the story does not change them:
 * `b` and the fingerprint in base 36, then `-2`, `-3`, … for repeats in the same article.
 *
 * @param taken - Ids of blocks that are there already.
 */
export function createBlockIds(taken: ReadonlySet<string> = new Set()): BlockIds {
  const used = new Map<string, number>();
  return {
    idFor: (type, text) => {
      const first = `b${fingerprint(`${type}\n`, text)}`;
      let times = used.get(first) ?? 0;
      let id: string;
      do id = ++times === 1 ? first : `${first}-${times}`;
      while (taken.has(id));
      used.set(first, times);
      return id;
    },
  };
}

/**
 * Fingerprint of a text behind its kind, 53 bits in base 36: two 32-bit FNV-1a hashes with different seeds, mixed. All of
 * it is whole numbers of 32 bits, since arithmetic on doubles takes ten times as long.
 */
export function fingerprint(kind: string, text: string): string {
  let low = 0x811c9dc5 | 0;
  let high = 0x9e3779b9 | 0;
  for (let index = 0; index < kind.length; index++) {
    const code = kind.charCodeAt(index);
    low = Math.imul(low ^ code, lowPrime);
    high = Math.imul(high ^ code, highPrime);
  }
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, lowPrime);
    high = Math.imul(high ^ code, highPrime);
  }
  low ^= low >>> 16;
  high ^= high >>> 15;
  return inBase36((high >>> 0) * 0x200000 + (low >>> 11));
}

const lowPrime = 0x01000193;
const highPrime = 0x5bd1e995;

/** Ten times as fast as `toString` on numbers of so many bits: those of the two halves are short. */
function inBase36(number: number): string {
  const upper = Math.floor(number / 36 ** 5);
  const lower = (number - upper * 36 ** 5).toString(36);
  return upper === 0 ? lower : upper.toString(36) + lower.padStart(5, '0');
}
