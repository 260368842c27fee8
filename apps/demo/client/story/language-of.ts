import { blockText, type Article } from '@broadsheet/core/model';

/** Scripts of one language, or nearly so: the characters that tell it. Kana comes before Han, which Japanese uses too. */
const scripts: readonly (readonly [pattern: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
];

/**
 * The language in which a story is set: its own, or else the one that its script tells, since Chinese characters look
 * different in each language of East Asia.
 */
export function languageOf({ inLanguage, headline, body }: Article): string | undefined {
  if (inLanguage !== undefined) return inLanguage;
  const [opening] = body;
  const words = `${headline} ${opening === undefined ? '' : blockText(opening)}`;
  return scripts.find(([pattern]) => pattern.test(words))?.[1];
}
