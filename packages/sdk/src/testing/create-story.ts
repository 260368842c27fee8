import { paragraph } from './block.ts';
import { people } from './people.ts';
import { termId, termSlug } from './render/term-slug.ts';
import type { Story } from './story.ts';

/** Numbers of made stories begin here, above those of the newspaper's own. */
const firstId = 100_000;

/** What a story says that nobody has changed. */
const report = {
  genre: 'report',
  language: 'en',
  direction: 'ltr',
  presentation: { template: 'theme', metadata: 'graph', editor: 'blocks' },
  headline: 'Harbour Tram Returns After Nine Years',
  standfirst: 'The first two cars are due from the yard in January.',
  byline: { printed: 'By Ines Corrado', people: [people.corrado] },
  published: '2026-03-02T18:05:00-03:00',
  section: 'city',
  tags: ['Harbour tram'],
  access: 'free',
  blocks: [
    paragraph(
      'The harbour tram will run again by spring, the council said on Monday, nine years after the last car left the quay and the rails were lifted.',
    ),
    paragraph(
      '“We have waited long enough,” said Odile Brandt, who chairs the transport committee. “The town was built around this line, and it has not been the same without it.”',
    ),
    paragraph(
      'Work on the quay begins next week and will take until December. The fare, two marks for a single ride, is what it was in 2017.',
    ),
  ],
  quotes: [
    { text: 'We have waited long enough,', speaker: 'Odile Brandt', speakerKind: 'person' },
    {
      text: 'The town was built around this line, and it has not been the same without it.',
      speaker: 'Odile Brandt',
      speakerKind: 'person',
    },
  ],
} as const satisfies Omit<Story, 'id' | 'slug'>;

/**
 * Makes a story for a newspaper of your own: an ordinary report, but for what you say. Address and number follow from
 * the headline, so that stories with different headlines can stand side by side.
 *
 * @param change - What is to be different. `blocks` without `quotes` leaves a story without quotes.
 *
 * @example
 * ```ts
 * const courant = createPublisher({ stories: [createStory({ headline: 'Ferry Late Again', access: 'subscribers' })] });
 * ```
 */
export function createStory(change: Partial<Story> = {}): Story {
  const slug = change.slug ?? termSlug(change.headline ?? report.headline);
  const quotes = change.blocks === undefined ? report.quotes : [];
  return { ...report, quotes, id: firstId + termId(slug), slug, ...change };
}
