/** How much of a page is searched for its language, in characters. */
const maxSearchedCharacters = 20_000;

const languagePatterns: readonly RegExp[] = [
  /<html[^>]*?\slang\s*=\s*["']?([a-z]{2,3})(?![a-z])/i,
  /<html[^>]*?\sxml:lang\s*=\s*["']?([a-z]{2,3})(?![a-z])/i,
  /<meta[^>]+?(?:http-equiv\s*=\s*["']?content-language["']?|property\s*=\s*["']og:locale["'])[^>]+?content\s*=\s*["']?([a-z]{2,3})(?![a-z])/i,
];

/** What stands for the language of a page that declares none. */
export const undeclaredLanguage = 'undeclared';

/** The language a page declares, as its primary BCP 47 subtag in lower case (`de`), or {@link undeclaredLanguage}. */
export function pageLanguage(html: string): string {
  const start = html.slice(0, maxSearchedCharacters);
  for (const pattern of languagePatterns) {
    const language = pattern.exec(start)?.[1];
    if (language !== undefined) {
      return language.toLowerCase();
    }
  }
  return undeclaredLanguage;
}
