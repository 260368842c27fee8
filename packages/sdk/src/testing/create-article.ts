import { parseArticle } from '@broadsheet/core';
import { type Article, type Block, computeStats } from '@broadsheet/core/model';

const url = 'https://courant.example/2026/03/harbour-tram-returns-after-nine-years/';
const words = 'We have waited long enough';

const body: readonly Block[] = [
  {
    type: 'paragraph',
    id: 'p1',
    children: [{ type: 'text', value: 'The harbour tram will run again by spring, the council said on Monday.' }],
  },
  {
    type: 'paragraph',
    id: 'p2',
    children: [{ type: 'text', value: `“${words},” said Odile Brandt, who chairs the transport committee.` }],
  },
];

/** What an article says that nobody has changed. */
const report: Omit<Article, 'headlines' | 'body' | 'quotes' | 'stats'> = {
  schemaVersion: '1.0',
  id: url,
  altIds: [],
  url,
  canonicalUrl: url,
  alternates: [],
  kind: 'article',
  representationType: 'full',
  headline: 'Harbour tram returns after nine years',
  datePublished: {
    iso: '2026-03-02T18:05:00-03:00',
    instant: '2026-03-02T21:05:00.000Z',
    precision: 'second',
    zone: 'offset',
    raw: '2026-03-02T18:05:00-03:00',
  },
  bylineText: 'By Ines Corrado',
  contributors: [{ name: 'Ines Corrado', role: 'author', kind: 'person', raw: 'By Ines Corrado' }],
  infoSources: [],
  publisher: { name: 'The Ellery Courant', url: 'https://courant.example/' },
  sections: [{ name: 'City' }],
  tags: [],
  inLanguage: 'en',
  dir: 'ltr',
  about: [],
  mentions: [],
  access: { claim: 'unknown', readable: 'full' },
  rights: { miningReservations: [] },
  corrections: [],
  status: 'usable',
  media: [],
};

const quotes: Article['quotes'] = [
  {
    id: 'q1',
    text: words,
    spans: [{ blockId: 'p2', start: 1, end: 1 + words.length }],
    kind: 'direct',
    speaker: { name: 'Odile Brandt', kind: 'person', raw: 'Odile Brandt' },
    verb: 'said',
  },
];

/**
 * Makes an article for tests of code that is given one: an ordinary report of two paragraphs, but for what you say. It
 * is always the same, and always valid. A `body` of your own has no quotes unless you give them; `stats` follow from it,
 * and `headlines` from the `headline`.
 *
 * @param change - What is to be different.
 * @throws {ArticleValidationError} when that makes no valid article.
 *
 * @example
 * ```ts
 * const { headline, contributors } = createArticle({ headline: 'Ferry late again', contributors: [] });
 * ```
 */
export function createArticle(change: Partial<Article> = {}): Article {
  const { headline = report.headline, body: blocks = body } = change;
  return parseArticle({
    ...report,
    headlines: [{ role: 'main', value: headline }],
    body: blocks,
    quotes: change.body === undefined ? quotes : [],
    stats: computeStats(blocks, change.inLanguage ?? report.inLanguage),
    ...change,
  });
}
