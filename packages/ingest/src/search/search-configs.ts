/**
 * Configurations of full-text search by language, which know its endings and its words without meaning. The table holds
 * what PostgreSQL has from version 14 on. Texts in other languages are searched by their words as they stand.
 */
const configs = {
  ar: 'arabic',
  ca: 'catalan',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hi: 'hindi',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  nb: 'norwegian',
  ne: 'nepali',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  yi: 'yiddish',
} as const satisfies Readonly<Record<string, string>>;

const configsByLanguage: ReadonlyMap<string, string> = new Map(Object.entries(configs));

/** The configuration for a language by its BCP 47 tag; `simple` where there is none. */
export function searchConfigOf(language: string): string {
  const [primary = ''] = language.toLowerCase().split('-', 1);
  return configsByLanguage.get(primary) ?? 'simple';
}

/** Every configuration that articles are searched by. */
export const searchConfigs: readonly string[] = [...new Set(['simple', ...configsByLanguage.values()])];
