import { type Stamp, parseIsoStamp } from '@broadsheet/core/model';
import { type DateToken, readDateTokens } from './date-tokens.ts';
import type { DateTextOptions } from './date-text-options.ts';
import { isDateWord, isOneOf } from './date-words.ts';
import { type FoundDay, readDay } from './read-day.ts';
import { type FoundTime, readTime } from './read-time.ts';
import { type FoundZone, readZone } from './read-zone.ts';

/** A date in a text. */
export interface ScannedDate {
  /** The date with exactly the parts that are printed. */
  readonly stamp: Stamp;
  /** First character of the date in the text. */
  readonly start: number;
  /** End of the date, exclusive. */
  readonly end: number;
}

/** Text behind this many characters is not looked at: dates of publication stand in short lines. */
const maxCharacters = 10_000;

/** A line of at most so many characters holds little more than a date, so that 03.05.24 can be one. */
const dateLineCharacters = 40;

/** Finds every date of a text, a month or finer, in order. The time taken grows with the length of the text only. */
export function scanDates(wholeText: string, options: DateTextOptions): readonly ScannedDate[] {
  const text = wholeText.slice(0, maxCharacters);
  const tokens = readDateTokens(text);
  const dayOptions = { text: options, shortYears: text.trim().length <= dateLineCharacters };
  const dates: ScannedDate[] = [];
  let earlierTime: EarlierTime | undefined;
  let index = 0;
  while (index < tokens.length) {
    const day = readDay(tokens, index, dayOptions);
    if (day !== undefined) {
      const date = readWholeDate(text, tokens, index, day, earlierTime);
      if (date !== undefined) dates.push(date.found);
      index = date?.next ?? day.next;
      earlierTime = undefined;
      continue;
    }
    const time = readTime(tokens, index);
    if (time !== undefined) earlierTime = { time, start: index };
    index = time?.next ?? index + 1;
  }
  return dates;
}

interface EarlierTime {
  readonly time: FoundTime;
  readonly start: number;
}

function readWholeDate(
  text: string,
  tokens: readonly DateToken[],
  index: number,
  day: FoundDay,
  earlierTime: EarlierTime | undefined,
): { readonly found: ScannedDate; readonly next: number } | undefined {
  const after = day.parts.length === 3 ? readTime(tokens, skipToTime(tokens, day.next)) : undefined;
  if (after !== undefined) {
    const parts = [...day.parts, ...after.parts];
    const zone = readZone(tokens, after.next, parts);
    return createDate(text, tokens, { first: index, next: zone?.next ?? after.next, parts, zone });
  }
  const before = earlierTime && day.parts.length === 3 ? joinEarlier(tokens, index, day, earlierTime) : undefined;
  return createDate(text, tokens, before ?? { first: index, next: day.next, parts: day.parts });
}

function joinEarlier(
  tokens: readonly DateToken[],
  index: number,
  day: FoundDay,
  { time, start }: EarlierTime,
): DateSpan | undefined {
  const parts = [...day.parts, ...time.parts];
  const zone = readZone(tokens, time.next, parts);
  const isJoined = skipToTime(tokens, zone?.next ?? time.next, index) === index;
  return isJoined ? { first: start, next: day.next, parts, zone } : undefined;
}

interface DateSpan {
  readonly first: number;
  readonly next: number;
  readonly parts: readonly number[];
  readonly zone?: FoundZone | undefined;
}

function createDate(
  text: string,
  tokens: readonly DateToken[],
  { first, next, parts, zone }: DateSpan,
): { readonly found: ScannedDate; readonly next: number } | undefined {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  const stamp = parseIsoStamp(isoOf(parts) + offsetOf(zone));
  if (stamp === undefined) return undefined;
  const found = { stamp: { ...stamp, zone: zone?.zone ?? stamp.zone, raw: text.slice(start, end) }, start, end };
  return { found, next };
}

const separators = ['', '-', '-', 'T', ':', ':', '.'] as const;

function isoOf(parts: readonly number[]): string {
  return parts.map((part, index) => `${separators[index]}${String(part).padStart(index === 6 ? 3 : 2, '0')}`).join('');
}

function offsetOf(zone: FoundZone | undefined): string {
  if (zone === undefined) return '';
  if (zone.minutes === 0 && zone.zone !== 'offset') return 'Z';
  const absolute = Math.abs(zone.minutes);
  const hours = String(Math.floor(absolute / 60)).padStart(2, '0');
  return `${zone.minutes < 0 ? '-' : '+'}${hours}:${String(absolute % 60).padStart(2, '0')}`;
}

/** At most this many marks and words stand between a date and its time. */
const maxBetween = 5;

/**
 * First token behind the marks and words between a date and its time. One word that no table has is let through where
 * a comma or bracket stands beside it, as around the day of the week: "3 May 2024 (Friday) 15:47". Looks no further
 * than `stop`.
 */
function skipToTime(tokens: readonly DateToken[], index: number, stop = tokens.length): number {
  let next = index;
  let strangers = 0;
  while (next < Math.min(stop, index + maxBetween)) {
    const token = tokens[next];
    if (isOneOf(token, ',.-\u2013\u2014|\u2022\u00B7/()[]t') || isDateWord(token)) next += 1;
    else if (token?.kind === 'word' && strangers === 0 && isSetOff(tokens, next)) {
      strangers += 1;
      next += 1;
    } else break;
  }
  return next;
}

function isSetOff(tokens: readonly DateToken[], index: number): boolean {
  return isOneOf(tokens[index - 1], ',(') || isOneOf(tokens[index + 1], ',)');
}
