import { foldText } from '../language/fold-text.ts';
import { once } from '../language/once.ts';
import { type PhraseMatch, createPhrases, findPhrase, matchPhrase, skipSpaces } from '../language/phrases.ts';
import type { DateTextOptions } from './date-text-options.ts';
import { digitValue } from './date-tokens.ts';
import { type ScannedDate, scanDates } from './scan-dates.ts';
import { setApart } from './set-apart.ts';

/** What a date says about the story. */
export type DateRole = 'published' | 'modified';

/** A date in a text, with what the words beside it say. */
export interface FoundDate extends ScannedDate {
  /** Whether it is named as the date of publication or of the last change; absent when nothing is said. */
  readonly role?: DateRole;
}

const roles = once(() =>
  createPhrases<DateRole>([
    ['published', 'published'],
    ['modified', 'modified'],
  ]),
);

/** A word that gives the date its role ends at most so many characters before it. */
const roleReachCharacters = 30;

/**
 * Finds the dates of a text that name a day, in order, with their roles. A month alone counts only with a role
 * ("Published May 2024"), a date without a year not at all. The first 10,000 characters are read.
 *
 * @example
 * ```ts
 * findDates('Published: 3 May 2024, 15:47 · Updated: 4 May 2024').map(({ stamp, role }) => [stamp.iso, role]);
 * // [['2024-05-03T15:47', 'published'], ['2024-05-04', 'modified']]
 * ```
 */
export function findDates(text: string, options: DateTextOptions = {}): readonly FoundDate[] {
  if (!mayHoldDate(text)) return [];
  const apart = setApart(text);
  const folded = foldText(apart.text);
  const dates = scanDates(apart.text, options);
  const isLabelBehind = labelsFollow(dates, folded);
  return dates
    .map((date, index): FoundDate => {
      const role = isLabelBehind ? roleAfter(date, folded) : roleBefore(date, folded, dates[index - 1]?.end ?? 0);
      const place = { start: apart.placeOf(date.start), end: apart.placeOf(date.end) };
      return { ...date, ...place, ...(role === undefined ? {} : { role }) };
    })
    .filter(({ stamp, role }) => role !== undefined || stamp.precision !== 'month');
}

/** Longest line that is taken for a label of the date below it, in characters. */
const maxLabelCharacters = 40;
/** Characters behind the words of a label: a colon, "on:". */
const maxAfterLabel = 4;

/** What a line says of the date in the line below it, where it is such a label: "Last updated:", "Date de publication". */
export function dateLabel(text: string): DateRole | undefined {
  if (text.length > maxLabelCharacters || hasDigit(text)) return undefined;
  const found = findPhrase(roles(), foldText(text));
  return found !== undefined && text.length - found.end <= maxAfterLabel ? found.value : undefined;
}

function hasDigit(text: string): boolean {
  const { length } = text;
  for (let position = 0; position < length; position += 1) {
    if (digitValue(text.charCodeAt(position)) !== undefined) return true;
  }
  return false;
}

/** Whether a text has the numbers of a date: a year of four digits, or a day and a year of two. */
function mayHoldDate(text: string): boolean {
  let digits = 0;
  let numbers = 0;
  let length = 0;
  const end = text.length;
  for (let position = 0; position < end; position += 1) {
    const code = text.charCodeAt(position);
    if (code < firstDigit || (code > lastDigit && code < firstOtherDigit) || digitValue(code) === undefined) length = 0;
    else {
      digits += 1;
      length += 1;
      if (length === 1) numbers += 1;
      if (length === yearDigits || (numbers > 1 && digits >= minDigits)) return true;
    }
  }
  return false;
}

/** Nearly all units of a text lie below the digits or between them. */
const firstDigit = 0x30;
const lastDigit = 0x39;
const firstOtherDigit = 0x660;

const yearDigits = 4;
/** Digits of a day of one digit and a year of two. */
const minDigits = 3;

/**
 * Whether the words that give dates their roles stand behind them, as in Japanese and Korean: the last date of a text
 * has one behind it and the first has none before it. Else a word between two dates belongs to the second.
 */
function labelsFollow(dates: readonly ScannedDate[], folded: string): boolean {
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined || roleBefore(first, folded, 0) !== undefined) return false;
  return roleAfter(last, folded) !== undefined;
}

function roleBefore({ start }: ScannedDate, folded: string, previousEnd: number): DateRole | undefined {
  const from = Math.max(previousEnd, start - roleReachCharacters * 2);
  const before = folded.slice(from, start);
  let last: PhraseMatch<DateRole> | undefined;
  let found = findPhrase(roles(), before);
  while (found !== undefined) {
    last = found;
    found = findPhrase(roles(), before, found.end);
  }
  return last !== undefined && before.length - last.end <= roleReachCharacters ? last.value : undefined;
}

/** Japanese and Korean put the word behind the date: 2024年5月3日 15時47分 更新. */
function roleAfter({ end }: ScannedDate, folded: string): DateRole | undefined {
  return matchPhrase(roles(), folded, skipSpaces(folded, end))?.value;
}
