import type { SearchOptions } from '@broadsheet/ingest';
import { createRandom } from './random.ts';
import { vocabularySize, wordOf } from './vocabulary.ts';

/** Searches of one kind. */
export interface SearchCase {
  /** What they have in common. */
  readonly name: string;
  /** Words of a query. */
  readonly words: number;
  /** Ranks that the words are taken from, each magnitude as often. */
  readonly ranks: { readonly from: number; readonly to: number };
  /** Options of the search. */
  readonly options: SearchOptions;
}

/** Words that people search for: the hundred commonest stand for those without meaning. */
const searched = { from: 100, to: vocabularySize } as const;

/** What is searched, each as often as the others. */
export const searchCases: readonly SearchCase[] = [
  { name: 'one word', words: 1, ranks: searched, options: {} },
  { name: 'one of the 1,000 commonest words', words: 1, ranks: { from: 100, to: 1000 }, options: {} },
  { name: 'two words', words: 2, ranks: { from: 100, to: 3000 }, options: {} },
  { name: 'two words, newest first', words: 2, ranks: { from: 100, to: 3000 }, options: { order: 'newest' } },
  { name: 'one word of a publisher', words: 1, ranks: searched, options: { publisher: 'paper-7.example' } },
  {
    name: 'one word of a section and a year',
    words: 1,
    ranks: searched,
    options: { section: 'City', from: '2022', until: '2023' },
  },
  { name: 'one word in English', words: 1, ranks: searched, options: { language: 'en' } },
];

/** Queries of a kind, the same in every run. */
export function queriesOf({ words, ranks }: SearchCase, count: number): readonly string[] {
  const random = createRandom(words * ranks.to);
  const rank = (): number => Math.floor(ranks.from * (ranks.to / ranks.from) ** random());
  return Array.from({ length: count }, () =>
    Array.from({ length: words }, () => wordOf('en', rank(), random)).join(' '),
  );
}
