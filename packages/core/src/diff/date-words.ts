import { readWords } from '../compare/read-tokens.ts';

/** Parts of dates in Chinese, Japanese and Korean, which are written beside numbers. */
const eastAsian = ['年', '月', '日', '时', '時', '分', '년', '월', '일'];

const shortest = 3;

/**
 * Names of months and days of the week in a language and in English, long and short, as they stand in a date. They come
 * from the runtime's own locale data, so that no tables are needed here.
 *
 * @param inLanguage - BCP 47 tag; one that the runtime does not know leaves English alone.
 */
export function createDateWords(inLanguage: string | undefined): ReadonlySet<string> {
  const language = /^[a-z]{2,3}(?=-|$)/i.exec(inLanguage ?? '')?.[0] ?? 'en';
  const words = [language, 'en'].flatMap((locale) =>
    (['long', 'short'] as const).flatMap((style) => wordsIn(locale, style)),
  );
  return new Set([...words, ...eastAsian]);
}

function wordsIn(locale: string, style: 'long' | 'short'): readonly string[] {
  const inDate = new Intl.DateTimeFormat(locale, { day: 'numeric', month: style, weekday: style, timeZone: 'UTC' });
  const alone = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
  // The 1st to the 12th of the months of one year fall on every day of the week.
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, month + 1)));
  const texts = days.flatMap((day) => [inDate.format(day), alone.format(day)]);
  const words = texts.flatMap((text) => readWords(text).map((token) => token.value));
  return words.filter((word) => word.length >= shortest && !/\p{N}/u.test(word));
}
