/** How the words of a language are spelled. */
interface Spelling {
  /** Beginnings of syllables. */
  readonly consonants: readonly string[];
  /** Ends of syllables. */
  readonly vowels: readonly string[];
  /** Endings that words take. */
  readonly endings: readonly string[];
}

/** Languages of generated articles, by BCP 47 tag; their words mean nothing. */
const spellings = {
  en: { consonants: [...'bcdfghlmnprstw'], vowels: ['a', 'e', 'ea', 'o', 'u'], endings: ['', '', 's', 'ed', 'ing'] },
  de: { consonants: [...'bdfghklmnrstwz'], vowels: ['a', 'e', 'ei', 'o', 'ü'], endings: ['', '', 'en', 'er', 'es'] },
  es: { consonants: [...'bcdfglmnprstvz'], vowels: ['a', 'e', 'i', 'o', 'ue'], endings: ['', '', 's', 'ado', 'ando'] },
  ru: { consonants: [...'бвгдзклмнпрстх'], vowels: ['а', 'е', 'и', 'о', 'у'], endings: ['', '', 'ы', 'ов', 'ами'] },
} as const satisfies Readonly<Record<string, Spelling>>;

/** Language of a generated article. */
export type Language = keyof typeof spellings;

/** Words of a language, without those that its endings make of them. */
export const vocabularySize = 30_000;

/** The word of a language that has a rank, 0 for the commonest; the same stem has different endings. */
export function wordOf(language: Language, rank: number, random: () => number): string {
  const { consonants, vowels, endings } = spellings[language];
  const syllables = consonants.length * vowels.length;
  let word = '';
  for (let rest = rank + syllables; rest > 0; rest = Math.floor(rest / syllables)) {
    const syllable = rest % syllables;
    word += `${consonants[syllable % consonants.length]}${vowels[Math.floor(syllable / consonants.length)]}`;
  }
  return `${word}${endings[Math.floor(random() * endings.length)]}`;
}

/** A rank by chance: each comes as often as its place in the order says (Zipf). */
export function randomRank(random: () => number): number {
  return Math.floor(vocabularySize ** random()) - 1;
}
