import { describe, expect, it } from 'vitest';
import type { StoryCard } from '../../shared/front-page.ts';
import { filterStories, type StoryFilter } from './filter-stories.ts';

const cards: readonly StoryCard[] = [
  {
    url: 'https://a.example/1',
    headline: 'Café on the Quay Closes',
    byline: 'Zoë Prang',
    section: 'City',
    dir: 'ltr',
    kind: 'article',
  },
  { url: 'https://a.example/2', headline: 'Портовый трамвай', section: 'Русский', dir: 'ltr', kind: 'article' },
  {
    url: 'https://a.example/3',
    headline: 'Tram Opens',
    summary: 'A line along the quay.',
    section: 'City',
    dir: 'ltr',
    kind: 'article',
  },
];

function numbers(filter: StoryFilter): readonly (string | undefined)[] {
  return filterStories(cards, filter).map(({ url }) => url.at(-1));
}

describe('filterStories', () => {
  it('gives all stories without a filter', () => {
    expect(numbers({})).toStrictEqual(['1', '2', '3']);
    expect(numbers({ q: '  ' })).toStrictEqual(['1', '2', '3']);
  });

  it('filters by section', () => {
    expect(numbers({ section: 'City' })).toStrictEqual(['1', '3']);
  });

  it('finds words in headline, summary and byline, without case and accents', () => {
    expect(numbers({ q: 'CAFE' })).toStrictEqual(['1']);
    expect(numbers({ q: 'quay' })).toStrictEqual(['1', '3']);
    expect(numbers({ q: 'zoe quay' })).toStrictEqual(['1']);
    expect(numbers({ q: 'ТРАМВАЙ' })).toStrictEqual(['2']);
    expect(numbers({ q: 'quay', section: 'Русский' })).toStrictEqual([]);
  });
});
