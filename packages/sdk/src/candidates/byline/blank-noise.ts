import { findDates } from '../dates/find-dates.ts';
import { monthOf } from '../dates/month-of.ts';
import { foldText } from '../language/fold-text.ts';

/** What all noise has one of: a digit of any script that dates are read in, an at sign, or an address. */
const noise = /[\d@\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF]|http/;

/** Mail addresses, addresses of pages and handles. */
const addresses = /(?<![^\s@])[^\s@]{1,64}@\S+|https?:\S+|(?<![\p{L}\p{N}])@[\w.]+/gu;

/** Times and counts that stand alone: "15:36 Uhr", "3 Min", "5 min read". */
const counts =
  /(?<![\p{L}\p{N}.:])\d{1,3}(?:[:.]\d{2})?\+? ?(?:uhr|min|minuten?|minutes?|minutos?|mins|minuti|мин|dk|dakika|分|uur)(?![\p{L}\p{N}])\.?(?: (?:read|lesezeit|de lecture|de lectura|de leitura|di lettura|leestijd|lesetid|läsning|okuma|чтения))?|(?<![\p{L}\p{N}])\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?(?![\p{L}\p{N}])/giu;

/** A day and perhaps a month: "2 March" where nothing but a mark follows, and "Jun 2". */
const daysOfMonths = [
  /(?<![\p{L}\p{N}])\d{1,2}(?:st|nd|rd|th|\.)? (\p{L}{3,12})\.?(?= ?(?:[^\p{L}\p{N} ]|$))/gu,
  /(?<![\p{L}\p{N}])(\p{L}{3,12})\.? \d{1,2}(?:st|nd|rd|th)?(?![\p{L}\p{N}])/gu,
];

/** One short word alone before a date, or one with the ending of a day of the week: "Sat,", "Mi.", "Freitag". */
const weekday = /(^|[|,;\n(]) ?(?:\p{L}{2,3}\.?|\p{L}{2,10}(?:day|tag|och|dag|di)),? ?$/iu;

/** Whether a line may hold noise: most lines do not. */
export function mayHoldNoise(line: string): boolean {
  return noise.test(line);
}

/**
 * Puts a bar in place of everything in a byline that names nobody: dates, times, reading times, addresses and handles.
 */
export function blankNoise(line: string): string {
  if (!mayHoldNoise(line)) return line;
  let text = line;
  for (const { start, end } of findDates(line).toReversed()) {
    text = `${text.slice(0, start).replace(weekday, '$1')}|${text.slice(end)}`;
  }
  const plain = text.replace(addresses, '|').replace(counts, '|');
  return daysOfMonths.reduce((rest, dayOfMonth) => rest.replace(dayOfMonth, blankDay), plain);
}

/** Dates without a year are none to the reader of dates. */
function blankDay(found: string, month: string): string {
  return monthOf(foldText(month)) === undefined ? found : '|';
}
