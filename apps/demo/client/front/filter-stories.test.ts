import { describe, expect, it } from 'vitest';
import type { StoryCard } from '../../shared/front-page.ts';
import { filterStories, type StoryFilter } from './filter-stories.ts';

const cards: readonly StoryCard[] = [
  {
    url: 'https://a.example/1',
    headline: 'Café on the Quay Closes',
    byline: 'Zoë Prang',
    section: 'City',
    publication: 'Harbour News',
    dir: 'ltr',
    kind: 'article',
  },
  {
    url: 'https://a.example/2',
    headline: 'Портовый трамвай',
    section: 'Русский',
    publication: 'Портовая газета',
    dir: 'ltr',
    kind: 'article',
  },
  {
    url: 'https://a.example/3',
    headline: 'Tram Opens',
    summary: 'A line along the quay.',
    section: 'City',
    publication: 'Harbour News',
    dir: 'ltr',
    kind: 'article',
  },
];

function numbers(filter: StoryFilter): readonly (string | undefined)[] {
  return filterStories(cards, filter, new Set(['https://a.example/1'])).map(({ url }) => url.at(-1));
}

describe('filterStories', () => {
  it('gives all stories without a filter', () => {
    expect(numbers({})).toStrictEqual(['1', '2', '3']);
    expect(numbers({ q: '  ' })).toStrictEqual(['1', '2', '3']);
  });

  it('filters by section', () => {
    expect(numbers({ section: 'City' })).toStrictEqual(['1', '3']);
  });

  it('filters by publication', () => {
    expect(numbers({ publication: 'Harbour News' })).toStrictEqual(['1', '3']);
  });

  it('leaves out what was read', () => {
    expect(numbers({ show: 'unread', section: 'City' })).toStrictEqual(['3']);
  });

  it('finds words in headline, summary and byline, without case and accents', () => {
    expect(numbers({ q: 'CAFE' })).toStrictEqual(['1']);
    expect(numbers({ q: 'quay' })).toStrictEqual(['1', '3']);
    expect(numbers({ q: 'zoe quay' })).toStrictEqual(['1']);
    expect(numbers({ q: 'ТРАМВАЙ' })).toStrictEqual(['2']);
    expect(numbers({ q: 'quay', section: 'Русский' })).toStrictEqual([]);
  });
});
