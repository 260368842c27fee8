/** Names of languages that pages give in place of their codes. */
const codesByName: Readonly<Record<string, string>> = {
  arabic: 'ar',
  chinese: 'zh',
  dutch: 'nl',
  english: 'en',
  french: 'fr',
  german: 'de',
  italian: 'it',
  japanese: 'ja',
  kazakh: 'kk',
  korean: 'ko',
  polish: 'pl',
  portuguese: 'pt',
  russian: 'ru',
  spanish: 'es',
  turkish: 'tr',
  ukrainian: 'uk',
};

/** Longest text that is read as a language tag. */
const maxTagCharacters = 35;

/** Tags that are canonical as they stand, codes that were replaced left out. */
const plainTag = /^(?!i[nw]|j[iw]|mo|sh|tl)[a-z]{2}(?:-[A-Z]{2})?$/u;

/**
 * Reads a language as pages state it: a BCP 47 tag, a locale such as `en_GB.UTF-8`, or the English name of a language.
 *
 * @returns The tag in canonical form; `undefined` where the text is none.
 */
export function readLanguageTag(written: string): string | undefined {
  if (plainTag.test(written)) return written;
  const [first = ''] = written.trim().split(/[.,;@\s]/u, 1);
  if (first === '' || first.length > maxTagCharacters) return undefined;
  if (plainTag.test(first)) return first;
  const tag = codesByName[first.toLowerCase()] ?? first.replaceAll('_', '-');
  if (plainTag.test(tag)) return tag;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
