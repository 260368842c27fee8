import { safeParseArticle } from '@broadsheet/core';
import { describe, expect, test } from 'vitest';
import { FeedError } from '../../errors/feed-error.ts';
import { extractArticle } from '../../extract-article.ts';
import { isArticleRef } from '../../feed.ts';
import { parseFeed } from '../../parse-feed.ts';

const story = '<p>The harbour tram will run again by spring, the council said on Monday.</p><p>It was a long wait.</p>';
const item = {
  title: 'Tram &amp; rail &#8217;26',
  link: '/city/tram-14',
  guid: { value: 'courant:14', isPermaLink: false },
  pubDate: 'Mon, 02 Mar 2026 18:05:00 -0300',
  dc: { creators: ['Ines Corrado', 'Tobias Hale'] },
  categories: [{ name: 'City' }, { name: 'Transport' }],
  description: 'The tram is back.',
  content: { encoded: story },
  media: {
    contents: [
      {
        url: '/tram.jpg',
        width: 800,
        description: { value: 'A tram' },
        credits: [{ value: 'Tamsin Orrell', role: 'photographer' }],
      },
    ],
  },
};
const feed = { title: 'The Ellery Courant', link: 'https://courant.example/', language: 'en-gb' };

describe('a feed item', () => {
  const { article } = extractArticle({ feedItem: item, feed, url: 'https://courant.example/feed/' });

  test('is a valid article with everything the item says', () => {
    expect(safeParseArticle(article).success).toBe(true);
    expect(article).toMatchObject({
      headline: 'Tram & rail ’26',
      url: 'https://courant.example/city/tram-14',
      altIds: [{ role: 'guid', value: 'courant:14' }],
      datePublished: { iso: '2026-03-02T18:05:00-03:00', zone: 'offset', precision: 'second' },
      publisher: { name: 'The Ellery Courant', url: 'https://courant.example/' },
      representationType: 'full',
      tags: [{ name: 'City' }, { name: 'Transport' }],
    });
    expect(article.contributors.map(({ name }) => name)).toEqual(['Ines Corrado', 'Tobias Hale']);
    expect(article.body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    expect(article.media).toEqual([
      expect.objectContaining({
        kind: 'image',
        renditions: [{ url: 'https://courant.example/tram.jpg', width: 800 }],
        caption: [{ type: 'text', value: 'A tram' }],
        credits: [{ name: 'Tamsin Orrell', role: 'photographer', raw: 'Tamsin Orrell' }],
      }),
    ]);
  });

  test('has no description that was cut from its text', () => {
    const cut = extractArticle({
      feedItem: { ...item, description: 'The harbour tram will run again by [&#8230;]' },
      feed,
    });
    expect(article.description).toBe('The tram is back.');
    expect(cut.article.description).toBeUndefined();
  });

  test('with a teaser only says so', () => {
    const { content: _, ...teaser } = item;
    const extraction = extractArticle({ feedItem: teaser, feed });
    expect(extraction.article.representationType).toBe('partial');
    expect(extraction.diagnostics.map(({ code }) => code)).toContain('teaser-only');
  });

  test.each([
    [
      'Atom',
      {
        title: { value: 'Tram', type: 'text' },
        links: [{ href: 'https://courant.example/a', rel: 'alternate' }],
        updated: '2026-03-02T18:05:00-03:00',
        content: { value: story, type: 'html' },
      },
    ],
    [
      'JSON Feed',
      {
        title: 'Tram',
        url: 'https://courant.example/a',
        date_published: '2026-03-02T18:05:00-03:00',
        content_html: story,
        authors: [{ name: 'Ines Corrado' }],
      },
    ],
    [
      'a flat record of another parser',
      {
        title: 'Tram',
        link: 'https://courant.example/a',
        isoDate: '2026-03-02T18:05:00-03:00',
        'content:encoded': story,
        creator: 'Ines Corrado',
      },
    ],
  ])('in the shape of %s is read too', (_, feedItem) => {
    const extraction = extractArticle({ feedItem });
    expect(extraction.article).toMatchObject({
      headline: 'Tram',
      url: 'https://courant.example/a',
      datePublished: { iso: '2026-03-02T18:05:00-03:00' },
    });
    expect(extraction.article.body.length).toBe(2);
  });

  test.each([
    ['Ines Corrado', undefined],
    ['By Ines Corrado, City reporter', 'By Ines Corrado, City reporter'],
  ])('whose author is “%s” has the byline %s', (author, bylineText) => {
    const { dc: _, ...anonymous } = item;
    const signed = extractArticle({ feedItem: { ...anonymous, author } }).article;
    expect(signed.bylineText).toBe(bylineText);
    expect(signed.contributors.map(({ name }) => name)).toEqual(['Ines Corrado']);
  });

  test('with a date that cannot be read says so and goes without', () => {
    const extraction = extractArticle({ feedItem: { ...item, pubDate: 'last Tuesday' } });
    expect(extraction.article).not.toHaveProperty('datePublished');
    expect(extraction.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'date-invalid', pointer: '/datePublished' }),
    );
  });
});

describe('parseFeed', () => {
  test('gives references for teasers', () => {
    const { items } = parseFeed(
      rss('<item><title>Tram</title><link>/a</link><description>Back by spring.</description></item>'),
      { url: 'https://courant.example/feed' },
    );
    expect(items.map(isArticleRef)).toEqual([true]);
    expect(items[0]).toMatchObject({
      headline: 'Tram',
      url: 'https://courant.example/a',
      description: 'Back by spring.',
    });
  });

  test('resolves addresses against xml:base, that of the nearest element first', () => {
    const feedUrl = 'https://courant.example/feed';
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/news/"><title>C</title><link href="./"/><id>c</id>
<entry xml:base="2026/"><title>Tram</title><id>t</id><link href="tram"/><link rel="enclosure" href="tram.jpg" type="image/jpeg"/>
<content type="xhtml" xml:base="deep/"><div xmlns="http://www.w3.org/1999/xhtml"><p>See <a href="more">more</a> of the tram.</p></div></content></entry></feed>`;
    const { homePageUrl, items } = parseFeed(atom, { url: feedUrl });
    expect(homePageUrl).toBe('https://courant.example/news/');
    expect(items[0]).toMatchObject({
      url: 'https://courant.example/news/2026/tram',
      media: [{ kind: 'image', renditions: [{ url: 'https://courant.example/news/2026/tram.jpg' }] }],
      body: [{ children: [{}, { type: 'link', url: 'https://courant.example/news/2026/deep/more' }, {}] }],
    });
  });

  test.each([
    [
      'a group as one picture in several sizes',
      '<media:group><media:content url="/s.jpg" width="300"/><media:content url="/l.jpg" width="1200"/><media:credit role="photographer">Tamsin Orrell</media:credit><media:description>A tram</media:description></media:group>',
      [
        {
          kind: 'image',
          renditions: [{ width: 1200 }, { width: 300 }],
          caption: [{ value: 'A tram' }],
          credits: [{ name: 'Tamsin Orrell' }],
        },
      ],
    ],
    [
      'who made a picture, though it stands beside it',
      '<media:credit role="photographer">Tamsin Orrell</media:credit><media:content url="/a.jpg" medium="image"/>',
      [{ kind: 'image', credits: [{ name: 'Tamsin Orrell', role: 'photographer' }] }],
    ],
    [
      'a thumbnail where there is no other picture',
      '<media:thumbnail url="/t.jpg" width="144"/>',
      [{ kind: 'image', renditions: [{ url: 'https://courant.example/t.jpg', width: 144 }] }],
    ],
    [
      'no thumbnail beside a picture',
      '<media:content url="/a.jpg" medium="image"/><media:thumbnail url="/t.jpg"/>',
      [{ renditions: [{ url: 'https://courant.example/a.jpg' }] }],
    ],
    [
      'the sound and the picture of a podcast',
      '<enclosure url="/a.mp3" type="audio/mpeg" length="7"/><itunes:image href="/a.jpg"/>',
      [{ kind: 'audio' }, { kind: 'image' }],
    ],
  ])('reads %s', (_, parts, media) => {
    const { items } = parseFeed(rss(`<item><title>Tram</title>${parts}</item>`), {
      url: 'https://courant.example/feed',
    });
    expect(items[0]).toMatchObject({ media, contributors: [] });
  });

  test('reads the author of a podcast for its episodes, and the place of a story', () => {
    const { items } = parseFeed(
      rss(
        `<itunes:author>Hester Quill</itunes:author><item><title>Tram</title><content:encoded><![CDATA[${story}]]></content:encoded><georss:featurename>Port Ellery</georss:featurename></item>`,
      ),
    );
    expect(items[0]).toMatchObject({
      contributors: [{ name: 'Hester Quill' }],
      about: [{ name: 'Port Ellery', kind: 'place' }],
    });
  });

  test.each([
    [
      'RSS 1.0, whose items stand beside the channel',
      'rdf',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://courant.example/"><title>Courant</title><link>https://courant.example/</link></channel>
<item rdf:about="https://courant.example/a"><title>Tram</title><link>https://courant.example/a</link><d:creator>Ines Corrado</d:creator><d:date>2026-03-02T18:05-03:00</d:date></item></rdf:RDF>`,
    ],
    [
      'RSS 0.91 without any vocabulary',
      'rss',
      `<rss version="0.91"><channel><title>Courant</title><link>https://courant.example/</link>
<item><title>Tram</title><link>https://courant.example/a</link><author>desk@courant.example (Ines Corrado)</author><pubDate>2 Mar 2026 18:05 -0300</pubDate></item></channel></rss>`,
    ],
    [
      'Atom 0.3 with a prefix',
      'atom',
      `<a:feed version="0.3" xmlns:a="http://purl.org/atom/ns#"><a:title>Courant</a:title><a:link rel="alternate" href="https://courant.example/"/>
<a:entry><a:title>Tram</a:title><a:link rel="alternate" href="https://courant.example/a"/><a:author><a:name>Ines Corrado</a:name></a:author><a:issued>2026-03-02T18:05:00-03:00</a:issued></a:entry></a:feed>`,
    ],
    [
      'RSS that was cut within its second item',
      'rss',
      `<rss version="2.0"><channel><title>Courant</title><link>https://courant.example/</link><author>Ines Corrado</author>
<item><title>Tram</title><link>https://courant.example/a</link><pubDate>Mon, 02 Mar 2026 18:05:00 -0300</pubDate></item><item><title>Fer`,
    ],
  ])('reads %s', (_, format, xml) => {
    const feedOfOne = parseFeed(xml);
    expect(feedOfOne).toMatchObject({ format, title: 'Courant', homePageUrl: 'https://courant.example/' });
    expect(feedOfOne.items).toMatchObject([
      { headline: 'Tram', url: 'https://courant.example/a', contributors: [{ name: 'Ines Corrado' }] },
    ]);
    expect(feedOfOne.items[0]?.datePublished?.iso).toMatch(/^2026-03-02T18:05(:00)?-03:00$/);
    expect(feedOfOne.diagnostics.map(({ code }) => code)).toEqual(xml.endsWith('>') ? [] : ['feed-cut']);
  });

  test('an item without a title, or without anything, is no reason to fail', () => {
    const { items } = parseFeed(rss('<item><link>https://courant.example/a</link></item><item></item>'));
    expect(items.every(isArticleRef)).toBe(true);
  });

  test('leaves out what exceeds maxItems, and says so', () => {
    const { items, diagnostics } = parseFeed(rss('<item><title>a</title></item>'.repeat(5)), { maxItems: 3 });
    expect(items.length).toBe(3);
    expect(diagnostics.map(({ code }) => code)).toEqual(['items-capped']);
  });

  test.each(['', 'nonsense', '<html><body>page</body></html>', '{"a": 1}', '<rss'])('%j is no feed', (text) => {
    expect(() => parseFeed(text)).toThrow(FeedError);
  });
});

function rss(items: string): string {
  const namespaces = [
    'content="http://purl.org/rss/1.0/modules/content/"',
    'georss="http://www.georss.org/georss"',
    'itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
    'media="http://search.yahoo.com/mrss/"',
  ].map((namespace) => `xmlns:${namespace}`);
  return `<rss version="2.0" ${namespaces.join(' ')}><channel><title>Courant</title><link>https://courant.example/</link>${items}</channel></rss>`;
}
