import type { FrontPage, StoryCard } from '../shared/front-page.ts';

/** Headlines of another newspaper, whose stories join the front page in tests. */
const headlines = [
  [
    'The Upper Tarn Gets Its Bells Back',
    'Two centuries after they were melted, a foundry across the valley has cast them anew.',
  ],
  ['Snow Closes the Pass a Week Early', 'Drivers are asked to take the valley road until Sunday.'],
  ['Why the Herald Prints No Horoscopes', 'A reader asked. The answer is older than the newspaper.'],
] as const;

/** The front page of another newspaper, as the server would give it. */
export const secondFront: FrontPage = {
  title: 'The Tarn Herald',
  tagline: 'Printed above the snow line',
  inLanguage: 'en',
  sections: ['Valley'],
  stories: headlines.map(([headline, summary], index): StoryCard => ({
    url: `https://herald.example/${index}`,
    headline,
    summary,
    publication: 'The Tarn Herald',
    byline: 'Ada Brandt',
    section: 'Valley',
    published: {
      iso: `2026-10-2${index}`,
      precision: 'day',
      zone: 'unknown',
      raw: `2026-10-2${index}`,
    },
    inLanguage: 'en',
    dir: 'ltr',
    kind: 'article',
    readingTimeSeconds: 120,
  })),
  tookMs: 40,
};
