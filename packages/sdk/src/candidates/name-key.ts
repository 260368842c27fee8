const notLetterOrDigit = /[^\p{Letter}\p{Mark}\p{Number}]+/gu;

/** What a small UTF-16 unit is to a key: part of it, no part of it, or one thing or another by what stands beside it. */
const kind = { unknown: 0, kept: 1, dropped: 2, together: 3 } as const;

/** The kind of each unit, found out when it is first met: a regular expression with classes of letters is much slower. */
const kinds = new Uint8Array(0x10000);

/** What names and titles are compared by: their letters and digits, without case, white space and punctuation. */
export function nameKey(name: string): string {
  const small = name.toLowerCase();
  let key = '';
  let start = 0;
  // Asked for once: engines keep strings in many shapes, and find out anew in each step which one this is.
  const { length } = small;
  for (let at = 0; at < length; at++) {
    const code = small.charCodeAt(at);
    const own = kinds[code] || learnKind(code);
    if (own === kind.kept) continue;
    if (own === kind.together) return keyOfWhole(name);
    if (start < at) key += small.slice(start, at);
    start = at + 1;
  }
  return start === 0 ? small : key + small.slice(start);
}

function keyOfWhole(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(notLetterOrDigit, '');
}

/** Units that count beside others only: marks, the letters of Hangul syllables, sigma, halves of characters. */
const joining = /[\p{Mark}\u03C2\u03C3\u1100-\u11FF\u3131-\u318E\uA960-\uA97F\uD7B0-\uDFFF\uFFA0-\uFFDC]/u;

function learnKind(code: number): number {
  const unit = String.fromCharCode(code);
  const key = keyOfWhole(unit);
  const isAlone = !joining.test(unit) && (key === '' || key === unit);
  return (kinds[code] = isAlone ? (key === '' ? kind.dropped : kind.kept) : kind.together);
}
