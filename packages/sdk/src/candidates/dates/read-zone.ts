import type { DateToken } from './date-tokens.ts';
import { isOneOf } from './date-words.ts';
import { northAmericanMinutes } from './north-american-time.ts';

/** A zone found among tokens. */
export interface FoundZone {
  /** Local time minus UTC, in minutes. */
  readonly minutes: number;
  /** How the offset is known. */
  readonly zone: 'utc' | 'offset' | 'abbreviation';
  /** Index of the first token behind it. */
  readonly next: number;
}

/**
 * Abbreviations with their offsets in hours. Of those that mean several zones the one that news sites print counts:
 * `CST` is Central Standard Time of North America, `IST` India's, `BST` Britain's summer time.
 */
const abbreviations =
  'ut 0|wet 0|west 1|bst 1|cet 1|cest 2|mez 1|mesz 2|wat 1|cat 2|sast 2|eet 2|eest 3|msk 3|мск 3|eat 3|trt 3|ast -4|adt -3|est -5|edt -4|cst -6|cdt -5|mst -7|mdt -6|pst -8|pdt -7|akst -9|akdt -8|hst -10|nst -3.5|ndt -2.5|brt -3|art -3|gst 4|pkt 5|ist 5.5|npt 5.75|wib 7|ict 7|wita 8|hkt 8|sgt 8|myt 8|pht 8|awst 8|wit 9|jst 9|kst 9|acst 9.5|acdt 10.5|aest 10|aedt 11|nzst 12|nzdt 13';

const hoursOf = new Map(
  abbreviations.split('|').map((row) => {
    const [name = '', hours] = row.split(' ');
    return [name, Number(hours)] as const;
  }),
);

/** Reads the zone that begins with the token at `index`, right behind a time of day on the date `parts`. */
export function readZone(tokens: readonly DateToken[], index: number, parts: readonly number[]): FoundZone | undefined {
  if (isOneOf(tokens[index], '(')) {
    const inside = readZone(tokens, index + 1, parts);
    return inside && { ...inside, next: inside.next + (isOneOf(tokens[inside.next], ')') ? 1 : 0) };
  }
  const token = tokens[index];
  if (token?.kind === 'mark') return readOffset(tokens, index, parts.length > 5);
  if (token?.kind !== 'word') return undefined;
  if (token.text === 'z') return { minutes: 0, zone: 'utc', next: index + 1 };
  if (token.text === 'utc' || token.text === 'gmt') {
    return readOffset(tokens, index + 1, true) ?? { minutes: 0, zone: 'abbreviation', next: index + 1 };
  }
  const hours = hoursOf.get(token.text);
  const minutes = hours === undefined ? northAmericanMinutes(token.text, parts) : hours * 60;
  return minutes === undefined ? undefined : { minutes, zone: 'abbreviation', next: index + 1 };
}

/** Farthest offset of any place (Line Islands), in hours. */
const maxHours = 14;

/**
 * `+06:00`, `+0600`, `+6`. A minus sign counts only where a range (`09:00-10:00`) cannot be meant: behind seconds, or
 * behind UTC or GMT, or before four digits.
 */
function readOffset(tokens: readonly DateToken[], index: number, mayBeNegative: boolean): FoundZone | undefined {
  const sign = tokens[index];
  const hours = tokens[index + 1];
  if (!isOneOf(sign, '+-−') || hours?.kind !== 'number' || hours.start !== sign?.end) return undefined;
  const isNegative = sign.text !== '+';
  if (isNegative && !mayBeNegative && hours.text.length !== 4) return undefined;
  const clock = readOffsetClock(tokens, index + 1);
  if (clock === undefined || clock.hours > maxHours || clock.minutes > 59) return undefined;
  const minutes = clock.hours * 60 + clock.minutes;
  return { minutes: isNegative ? -minutes : minutes, zone: 'offset', next: clock.next };
}

function readOffsetClock(
  tokens: readonly DateToken[],
  index: number,
): { hours: number; minutes: number; next: number } | undefined {
  const hours = tokens[index];
  if (hours === undefined) return undefined;
  if (hours.text.length === 4) {
    return { hours: Math.floor(hours.value / 100), minutes: hours.value % 100, next: index + 1 };
  }
  if (hours.text.length > 2) return undefined;
  const minutes = tokens[index + 2];
  const hasMinutes = isOneOf(tokens[index + 1], ':') && minutes?.kind === 'number' && minutes.text.length === 2;
  return hasMinutes
    ? { hours: hours.value, minutes: minutes.value, next: index + 3 }
    : { hours: hours.value, minutes: 0, next: index + 1 };
}
