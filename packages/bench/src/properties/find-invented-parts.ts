import type { Article, Stamp } from '@broadsheet/core/model';
import type { Extraction } from '@broadsheet/sdk';

/** A stamp of an article with everything that was printed of it. */
export interface PrintedStamp {
  /** Its field. */
  readonly field: string;
  readonly stamp: Stamp;
  /** Texts that claims on the field were read from; a derived offset needs two of them. */
  readonly raws: readonly string[];
}

const fields = ['datePublished', 'dateModified', 'dateCreated', 'embargoedUntil'] as const;

/** The dates of an article, with what its evidence says was printed. */
export function printedStamps(article: Article, evidence: Extraction['evidence']): readonly PrintedStamp[] {
  return fields.flatMap((field) => {
    const stamp = article[field];
    const { winner, rivals = [] } = evidence[`/${field}`] ?? {};
    const claimed = [...(winner === undefined ? [] : [winner]), ...rivals].map(({ raw }) => raw);
    return stamp === undefined ? [] : [{ field, stamp, raws: [stamp.raw, ...claimed] }];
  });
}

const isoParts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d))?)?)?)?)?/;

/**
 * The parts of a stamp that its text does not print: the year in four figures or two, the month in figures or as a word,
 * the hour on a clock of 24 or 12 hours, every other part in figures, and an offset by a sign, `Z` or letters. Seconds
 * since 1970 print them all. A derived offset follows from two texts on the same moment, and so may the seconds.
 */
export function inventedParts({ stamp, raws }: Omit<PrintedStamp, 'field'>): readonly string[] {
  const { iso, raw, zone } = stamp;
  if (/^\d{10}(?:\d{3})?$/.test(raw)) return [];
  const printed = zone === 'derived' ? raws.join(' ') : raw;
  const numbers = new Set((digitsOf(printed).match(/\d+/g) ?? []).flatMap(readingsOf));
  const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] = isoParts.exec(iso) ?? [];
  const has = (part: string): boolean => part === '' || numbers.has(Number(part));
  const isShortHour = hour !== '' && (numbers.has((Number(hour) + 12) % 24) || numbers.has(Number(hour) % 12));
  const missing: readonly (readonly [part: string, isPrinted: boolean])[] = [
    ['year', has(year) || numbers.has(Number(year) % 100)],
    ['month', has(month) || /\p{L}[\p{L}\p{M}]/u.test(printed)],
    ['day', has(day)],
    ['hour', has(hour) || isShortHour],
    ['minute', has(minute)],
    ['second', has(second)],
    ['offset', zone === 'unknown' || zone === 'derived' || /\p{L}|[+−-]\d/u.test(printed)],
  ];
  return missing.filter(([, isPrinted]) => !isPrinted).map(([part]) => part);
}

/** A number as it stands, and the parts that a run of figures such as `20200619101200` is made of. */
function readingsOf(figures: string): readonly number[] {
  if (figures.length < 6) return [Number(figures)];
  const pairs = (figures.match(/\d\d/g) ?? []).map(Number);
  return [Number(figures.slice(0, 4)), Number(figures), ...pairs];
}

/** A text with figures of every script written as `0` to `9`. */
function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => String(valueOfDigit(digit.codePointAt(0) ?? 0)));
}

/** Decimal digits stand in rows of ten; the zero of a row is the first one that is a digit. */
function valueOfDigit(code: number): number {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
