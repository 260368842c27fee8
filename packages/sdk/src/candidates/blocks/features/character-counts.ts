/** How often kinds of characters stand in a text. */
export interface CharacterCounts {
  spaces: number;
  /** Marks that end sentences, in any script. */
  sentenceEnds: number;
  commas: number;
  /** Decimal digits of any script (Unicode category Nd). */
  digits: number;
  /** Capital letters (Unicode category Lu). */
  capitals: number;
  quotationMarks: number;
}

const kinds = [
  ['spaces', / /u],
  ['sentenceEnds', /[.!?。！？؟।]/u],
  ['commas', /[,،、，]/u],
  ['digits', /\p{Nd}/u],
  ['capitals', /\p{Lu}/u],
  ['quotationMarks', /["“”«»„「『]/u],
] as const;

/** Kind of each UTF-16 unit met so far: its place in `kinds` and 1, {@link other} for all others, 0 before it was looked at. */
const kindOfUnit = new Uint8Array(0x10000);
const other = 0xff;
const firstLowSurrogate = 0xdc00;
const lastLowSurrogate = 0xdfff;
const firstSurrogate = 0xd800;

/** Counts all kinds in one pass; what kind a unit is is asked of the regular expressions once for each that occurs anywhere. */
export function countCharacters(text: string): CharacterCounts {
  const counts = { spaces: 0, sentenceEnds: 0, commas: 0, digits: 0, capitals: 0, quotationMarks: 0 };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = (kindOfUnit[code] ?? 0) || readKind(text, at, code);
    if (kind === other) continue;
    if (kind === 1) counts.spaces++;
    else if (kind === 2) counts.sentenceEnds++;
    else if (kind === 3) counts.commas++;
    else if (kind === 4) counts.digits++;
    else if (kind === 5) counts.capitals++;
    else counts.quotationMarks++;
  }
  return counts;
}

/** Kind of the character that begins at a place. The halves of a pair of surrogates say nothing of the next pair, so nothing is noted. */
function readKind(text: string, at: number, code: number): number {
  const isSurrogate = code >= firstSurrogate && code <= lastLowSurrogate;
  if (isSurrogate && code >= firstLowSurrogate) return other;
  const character = isSurrogate ? String.fromCodePoint(text.codePointAt(at) ?? code) : String.fromCharCode(code);
  const found = kinds.findIndex(([, pattern]) => pattern.test(character));
  const kind = found < 0 ? other : found + 1;
  if (!isSurrogate) kindOfUnit[code] = kind;
  return kind;
}
