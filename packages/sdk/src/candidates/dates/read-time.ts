import { isCjk } from '../language/letters.ts';
import { once } from '../language/once.ts';
import { createPhrases, matchPhrase } from '../language/phrases.ts';
import type { DateToken } from './date-tokens.ts';
import { isHourWord, isOneOf } from './date-words.ts';

/** A time of day found among tokens. */
export interface FoundTime {
  /** Hour and, as far as printed, minute, second and millisecond. */
  readonly parts: readonly number[];
  /** Index of the first token behind it. */
  readonly next: number;
}

type HalfDay = 'morning' | 'afternoon';

const halfDays = once(() =>
  createPhrases<HalfDay>([
    ['morning', 'beforeNoon'],
    ['afternoon', 'afterNoon'],
  ]),
);

/** Reads the time of day that begins with the token at `index`: `15:47`, `3.47 p.m.`, `15h47`, `15 Uhr`, `下午3:47`. */
export function readTime(tokens: readonly DateToken[], index: number): FoundTime | undefined {
  const before = isCjk(tokens[index]?.text.charCodeAt(0) ?? 0) ? readHalfDay(tokens, index) : undefined;
  const hourIndex = before?.next ?? index;
  const clock = readClock(tokens, hourIndex);
  if (clock === undefined) return undefined;
  const after = before === undefined ? readHalfDay(tokens, clock.next) : undefined;
  const half = before?.half ?? after?.half;
  const wordIndex = after?.next ?? clock.next;
  const isMarked = half !== undefined || clock.isMarked || isHourWord(tokens[wordIndex]);
  if (!isMarked) return undefined;
  const [hour = 0, ...rest] = clock.parts;
  const parts = [hourOf(hour, half), ...rest];
  const next = isHourWord(tokens[wordIndex]) ? wordIndex + 1 : wordIndex;
  return isPossible(parts) ? { parts, next } : undefined;
}

function hourOf(hour: number, half: HalfDay | undefined): number {
  if (half === 'afternoon' && hour < 12) return hour + 12;
  return half === 'morning' && hour === 12 ? 0 : hour;
}

function isPossible(parts: readonly number[]): boolean {
  const [hour = 0, minute = 0, second = 0] = parts;
  return hour < 24 && minute < 60 && second <= 60;
}

interface Clock extends FoundTime {
  /** Whether its marks alone say that it is a time. */
  readonly isMarked: boolean;
}

function readClock(tokens: readonly DateToken[], index: number): Clock | undefined {
  const hour = tokens[index];
  if (hour?.kind !== 'number' || hour.text.length > 2) return undefined;
  const mark = tokens[index + 1];
  const minute = tokens[index + 2];
  const hasMinute = minute?.kind === 'number' && minute.text.length <= 2;
  if (isOneOf(mark, ':h時时點点시') && hasMinute && (minute.text.length === 2 || !isOneOf(mark, ':h'))) {
    return readSeconds(tokens, index + 3, [hour.value, minute.value]);
  }
  if (isOneOf(mark, '時时點点시')) return { parts: [hour.value], next: index + 2, isMarked: true };
  const isDotted = isOneOf(mark, '.') && hasMinute && minute.text.length === 2 && mark?.end === minute.start;
  if (isDotted && !isOneOf(tokens[index + 3], '.')) {
    return { parts: [hour.value, minute.value], next: index + 3, isMarked: true };
  }
  return { parts: [hour.value], next: index + 1, isMarked: false };
}

function readSeconds(tokens: readonly DateToken[], index: number, parts: readonly number[]): Clock {
  const start = isOneOf(tokens[index], '分분') ? index + 1 : index;
  const second = tokens[start + 1];
  if (isOneOf(tokens[start], ':') && second?.kind === 'number' && second.text.length === 2) {
    return readFraction(tokens, start + 2, [...parts, second.value]);
  }
  const counted = tokens[start];
  if (start > index && counted?.kind === 'number' && isOneOf(tokens[start + 1], '秒초')) {
    return { parts: [...parts, counted.value], next: start + 2, isMarked: true };
  }
  return { parts, next: start, isMarked: true };
}

/** Fractions are cut to milliseconds. */
function readFraction(tokens: readonly DateToken[], index: number, parts: readonly number[]): Clock {
  const fraction = tokens[index + 1];
  const isJoined = tokens[index]?.end === fraction?.start && tokens[index]?.start === tokens[index - 1]?.end;
  if (!isOneOf(tokens[index], '.,') || fraction?.kind !== 'number' || !isJoined || fraction.text.length > 9) {
    return { parts, next: index, isMarked: true };
  }
  const milliseconds = Number(fraction.text.slice(0, 3).padEnd(3, '0'));
  return { parts: [...parts, milliseconds], next: index + 2, isMarked: true };
}

/** `a.m.`, `pm`, `下午`, `ص`. */
function readHalfDay(tokens: readonly DateToken[], index: number): { half: HalfDay; next: number } | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word') return undefined;
  if (isOneOf(token, 'ap') && isOneOf(tokens[index + 1], '.') && tokens[index + 2]?.text === 'm') {
    const next = isOneOf(tokens[index + 3], '.') ? index + 4 : index + 3;
    return { half: token.text === 'a' ? 'morning' : 'afternoon', next };
  }
  const found = matchPhrase(halfDays(), token.text, 0);
  return found?.end === token.text.length ? { half: found.value, next: index + 1 } : undefined;
}
