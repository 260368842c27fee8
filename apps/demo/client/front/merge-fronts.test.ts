import { parseIsoStamp } from '@broadsheet/core/model';
import { describe, expect, it } from 'vitest';
import type { FrontPage, StoryCard } from '../../shared/front-page.ts';
import { mergeFronts, publicationsOf, sectionsOf } from './merge-fronts.ts';

function card(url: string, publication: string, day?: string): StoryCard {
  const published = day === undefined ? undefined : parseIsoStamp(day);
  return { url, headline: url, publication, section: publication.slice(0, 4), dir: 'ltr', kind: 'article', published };
}

function front(title: string, stories: readonly StoryCard[]): FrontPage {
  return { title, sections: [title.slice(0, 4)], stories, tookMs: 1 };
}

const own = front('City Post', [card('a', 'City Post', '2026-06-03'), card('b', 'City Post')]);
const added = front('Tarn Herald', [card('c', 'Tarn Herald', '2026-06-04'), card('a', 'Tarn Herald', '2026-06-03')]);

describe('mergeFronts', () => {
  it('leaves one publication as it is', () => {
    expect(mergeFronts(own, [])).toBe(own);
  });

  it('puts the stories of several together, each once, the newest first and those without a date last', () => {
    const { title, tagline, stories, sections } = mergeFronts(own, [added]);
    expect({ title, tagline, sections }).toStrictEqual({
      title: 'The Newsroom',
      tagline: 'City Post, Tarn Herald',
      sections: ['City', 'Tarn'],
    });
    expect(stories.map(({ url }) => url)).toStrictEqual(['c', 'a', 'b']);
  });
});

describe('what a bar names', () => {
  it('are the publications and sections that hold stories', () => {
    const merged = mergeFronts(own, [added]);
    expect(publicationsOf(added.stories)).toStrictEqual(['Tarn Herald']);
    expect(sectionsOf(merged, own.stories)).toStrictEqual(['City']);
  });
});
