/** Gives blocks their ids. */
export interface BlockIds {
  /** Id for a block of this type with this text; the same pair again gets a number behind it. */
  readonly idFor: (type: string, text: string) => string;
}

/**
 * Ids that follow from a block's own type and text, so that an edit elsewhere in the story does not change them:
 * `b` and the fingerprint in base 36, then `-2`, `-3`, … for repeats in the same article.
 */
export function createBlockIds(): BlockIds {
  const used = new Map<string, number>();
  return {
    idFor: (type, text) => {
      const id = `b${fingerprint(type, '\n', text)}`;
      const times = (used.get(id) ?? 0) + 1;
      used.set(id, times);
      return times === 1 ? id : `${id}-${times}`;
    },
  };
}

/** Fingerprint of a text given in parts, 53 bits in base 36: two 32-bit FNV-1a hashes with different seeds, mixed. */
export function fingerprint(...parts: readonly string[]): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (const part of parts) {
    for (let index = 0; index < part.length; index++) {
      const code = part.charCodeAt(index);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x5bd1e995);
    }
  }
  low ^= low >>> 16;
  high ^= high >>> 15;
  return ((high >>> 0) * 0x200000 + (low >>> 11)).toString(36);
}
