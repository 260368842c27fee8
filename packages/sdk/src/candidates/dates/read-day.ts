import { type DateTextOptions, isDayFirst } from './date-text-options.ts';
import type { DateToken } from './date-tokens.ts';
import { isDateWord, isOneOf } from './date-words.ts';
import { monthOf } from './month-of.ts';

/** A calendar date found among tokens. */
export interface FoundDay {
  /** Year, month and, where it is printed, day. */
  readonly parts: readonly number[];
  /** Index of the first token behind it. */
  readonly next: number;
}

/** How a date may be read where it stands. */
export interface DayOptions {
  /** What is known of the text; kept whole, since some of it is worked out when it is asked for. */
  readonly text: DateTextOptions;
  /**
   * Whether years of two digits count, as they do in lines that hold little more than a date. Three pairs of digits
   * with dots between them (03.05.24) are a date anywhere.
   */
  readonly shortYears: boolean;
}

/** Years that dates are read with: those of other calendars (1403, 2567) must not pass for Gregorian ones. */
const firstYear = 1700;
const lastYear = 2199;

/** Reads the calendar date that begins with the token at `index`. */
export function readDay(tokens: readonly DateToken[], index: number, options: DayOptions): FoundDay | undefined {
  const token = tokens[index];
  if (token === undefined || isInsideNumber(tokens, index)) return undefined;
  if (token.kind === 'word') return isNumberNear(tokens, index) ? readMonthFirst(tokens, index, options) : undefined;
  if (token.kind !== 'number') return undefined;
  if (isYear(token)) return readYearFirst(tokens, index);
  if (token.text.length > 2) return undefined;
  return readNumeric(tokens, index, options) ?? readDayFirst(tokens, index, options);
}

/** A month of two names, in two words each and brackets, has its day or year within so many tokens. */
const maxTokensOfMonth = 10;

/** Whether a number follows soon: a month without a day or a year is no date, and most words are no months. */
function isNumberNear(tokens: readonly DateToken[], index: number): boolean {
  for (let next = index + 1; next <= index + maxTokensOfMonth; next++) if (tokens[next]?.kind === 'number') return true;
  return false;
}

/** Whether the token continues a number or a version: in 10.3.5.2024 no date begins at 3, in v1.2.2024 none at 1. */
function isInsideNumber(tokens: readonly DateToken[], index: number): boolean {
  const token = tokens[index];
  const mark = tokens[index - 1];
  if (mark?.text === 'v' && mark.end === token?.start) return true;
  const before = tokens[index - 2];
  const isJoined = token?.kind === 'number' && isOneOf(mark, './-') && before?.kind === 'number';
  return isJoined && mark?.end === token.start && before.end === mark.start;
}

function isYear(token: DateToken | undefined): boolean {
  return token?.kind === 'number' && token.text.length === 4 && token.value >= firstYear && token.value <= lastYear;
}

function isShort(token: DateToken | undefined): boolean {
  return token?.kind === 'number' && token.text.length <= 2;
}

/** `2024-05-03`, `2024/5/3`, `2024. 5. 3.`, `2024年5月3日`, `2024. május 3.`, `2024 жылғы 3 мамыр`. */
function readYearFirst(tokens: readonly DateToken[], index: number): FoundDay | undefined {
  const year = tokens[index]?.value ?? 0;
  const mark = tokens[index + 1];
  const month = tokens[index + 2];
  if (isOneOf(mark, '-/.•·年년') && isShort(month)) {
    const day = tokens[index + 4];
    const isSame = tokens[index + 3]?.text === mark?.text || isOneOf(tokens[index + 3], '月월');
    if (isSame && isShort(day)) return found([year, month?.value ?? 0, day?.value ?? 0], skipUnit(tokens, index + 5));
    return isOneOf(mark, '年년') ? found([year, month?.value ?? 0], skipUnit(tokens, index + 3)) : undefined;
  }
  return readNamedAfterYear(tokens, skipBetween(tokens, index + 1, ',.'), year);
}

function readNamedAfterYear(tokens: readonly DateToken[], index: number, year: number): FoundDay | undefined {
  const named = readMonth(tokens, index);
  if (named !== undefined) {
    const dayIndex = skipBetween(tokens, named.next, '.');
    const day = tokens[dayIndex];
    return isShort(day) ? found([year, named.month, day?.value ?? 0], skipUnit(tokens, dayIndex + 1)) : undefined;
  }
  const day = tokens[index];
  const after = isShort(day) ? readMonth(tokens, skipBetween(tokens, index + 1, '.')) : undefined;
  return after && found([year, after.month, day?.value ?? 0], after.next);
}

/** `03.05.2024`, `3/5/2024`, `3-5-2024`, `3. 5. 2024`, `03.05.24`. */
function readNumeric(tokens: readonly DateToken[], index: number, options: DayOptions): FoundDay | undefined {
  const [first, mark, second, sameMark, year] = tokens.slice(index, index + 5);
  const isNumeric = isOneOf(mark, './-') && isShort(second) && sameMark?.text === mark?.text;
  if (first === undefined || second === undefined || year?.kind !== 'number' || !isNumeric) return undefined;
  const isDotted = mark?.text === '.' && [first, second, year].every(({ text }) => text.length === 2);
  const fullYear = yearOf(year, options.shortYears || isDotted);
  if (fullYear === undefined || isContinued(tokens, index + 5)) return undefined;
  const isDayOnly = first.value > 12 || (second.value <= 12 && isDayFirst(options.text));
  const [day, month] = isDayOnly ? [first.value, second.value] : [second.value, first.value];
  return found([fullYear, month, day], index + 5);
}

/** Whether the number before `index` goes on: `.5`, `/7`. */
function isContinued(tokens: readonly DateToken[], index: number): boolean {
  const mark = tokens[index];
  const next = tokens[index + 1];
  return (
    isOneOf(mark, './-') && next?.kind === 'number' && next.start === mark?.end && mark.start === tokens[index - 1]?.end
  );
}

/** `3 May 2024`, `3. Mai 2024`, `3 de mayo de 2024`, `3-May-24`, `ngày 3 tháng 5 năm 2024`. */
function readDayFirst(tokens: readonly DateToken[], index: number, options: DayOptions): FoundDay | undefined {
  const day = tokens[index]?.value ?? 0;
  const named = readMonth(tokens, skipBetween(tokens, index + 1, '.-/,º°')) ?? readNumberedMonth(tokens, index + 1);
  if (named === undefined) return undefined;
  const yearIndex = skipBetween(tokens, named.next, '.,-/');
  const hyphenated = isOneOf(tokens[yearIndex - 1], "-/'");
  const year = yearOf(tokens[yearIndex], options.shortYears && hyphenated);
  return year === undefined ? undefined : found([year, named.month, day], yearIndex + 1);
}

/** Vietnamese counts the months: `tháng 5`. */
function readNumberedMonth(tokens: readonly DateToken[], index: number): FoundMonth | undefined {
  const month = tokens[index + 1];
  return tokens[index]?.text === 'thang' && isShort(month) ? { month: month?.value ?? 0, next: index + 2 } : undefined;
}

/** `May 3, 2024`, `May 3rd 2024`, `May 2024`. */
function readMonthFirst(tokens: readonly DateToken[], index: number, options: DayOptions): FoundDay | undefined {
  const named = readMonth(tokens, index);
  if (named === undefined) return undefined;
  const dayIndex = skipBetween(tokens, named.next, '.,-/');
  const day = tokens[dayIndex];
  const monthYear = yearOf(day, false);
  if (monthYear !== undefined) return found([monthYear, named.month], dayIndex + 1);
  if (!isShort(day)) return undefined;
  const yearIndex = skipBetween(tokens, dayIndex + 1, ".,-/'");
  const isShortYear = options.shortYears && isOneOf(tokens[yearIndex - 1], "'-/");
  const year = yearOf(tokens[yearIndex], isShortYear);
  return year === undefined ? undefined : found([year, named.month, day?.value ?? 0], yearIndex + 1);
}

interface FoundMonth {
  readonly month: number;
  readonly next: number;
}

/** A month; Arabic papers print two names of it: `نيسان / أبريل`. */
function readMonth(tokens: readonly DateToken[], index: number): FoundMonth | undefined {
  const named = readMonthName(tokens, index);
  if (named === undefined || !isOneOf(tokens[named.next], '/(')) return named;
  const again = readMonthName(tokens, named.next + 1);
  if (again?.month !== named.month) return named;
  return { month: named.month, next: isOneOf(tokens[again.next], ')') ? again.next + 1 : again.next };
}

function readMonthName(tokens: readonly DateToken[], index: number): FoundMonth | undefined {
  const first = tokens[index];
  if (first?.kind !== 'word') return undefined;
  const second = tokens[index + 1];
  const pair = second?.kind === 'word' ? monthOf(`${first.text} ${second.text}`) : undefined;
  if (pair !== undefined) return { month: pair, next: index + 2 };
  const month = monthOf(first.text);
  return month === undefined ? undefined : { month, next: index + 1 };
}

/** Four digits; or two, which lie between 1950 and 2049 as in RFC 2822. */
function yearOf(token: DateToken | undefined, shortYears: boolean): number | undefined {
  if (token === undefined) return undefined;
  if (isYear(token)) return token.value;
  if (!shortYears || token.kind !== 'number' || token.text.length !== 2) return undefined;
  return token.value + (token.value < 50 ? 2000 : 1900);
}

/** At most this many marks and words stand between two parts of a date. */
const maxBetween = 3;

function skipBetween(tokens: readonly DateToken[], index: number, marks: string): number {
  let next = index;
  while (next < index + maxBetween && (isOneOf(tokens[next], marks) || isDateWord(tokens[next]))) next += 1;
  return next;
}

/** A unit behind the last number of a date, or the full stop of `2024. 5. 3.`. */
function skipUnit(tokens: readonly DateToken[], index: number): number {
  return isOneOf(tokens[index], '日号號일月월') ? index + 1 : index;
}

function found(parts: readonly number[], next: number): FoundDay | undefined {
  const [, month = 0, day = 1] = parts;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { parts, next } : undefined;
}
