import { describe, expect, it } from 'vitest';
import { scanHtml } from '../../document/scan-html.ts';
import { textContent } from '../../document/read-node.ts';
import { defaultExtractLimits } from '../../extract-options.ts';
import type { Claim } from '../claim.ts';
import { dateClaims } from '../date-claims.ts';
import { readMetadata } from '../read-metadata.ts';

/** Claims that stand in visible elements, with the text of the first element. */
function readShown(html: string): readonly { readonly claim: Claim; readonly text: string }[] {
  const document = scanHtml(html, defaultExtractLimits);
  const { visible } = readMetadata(document, {
    url: 'https://www.ellery-courant.example/a',
    limits: defaultExtractLimits,
  });
  return visible.map(({ claim, node }) => ({ claim, text: textContent(document, node) }));
}

function shownValues(html: string, field: Claim['field']): readonly unknown[] {
  const claims = new Set(readShown(html).map(({ claim }) => claim));
  return [...claims].filter((claim) => claim.field === field).map(({ value }) => value);
}

const sentence =
  'The last boat left the pier at a quarter to twelve, and nobody on the quay could say when the next one would come, or whether it would come at all.';
const body = `<div><p>${sentence}</p><p>${sentence}</p><p>${sentence}</p></div>`;

describe('the headline as shown', () => {
  it.each<readonly [what: string, html: string, headline: string]>([
    [
      'not the name of the site',
      `<meta property="og:site_name" content="The Courant"><h1>The Courant</h1><h1>Ferry stops</h1>${body}`,
      'Ferry stops',
    ],
    ['not in a side box', `<aside><h1>Most read</h1></aside><h1>Ferry stops</h1>${body}`, 'Ferry stops'],
    ['not hidden', `<h1 class="sr-only">News of the day</h1><h1>Ferry stops</h1>${body}`, 'Ferry stops'],
    ['without hidden text', `<h1>Ferry <span hidden>(video) </span>stops</h1>${body}`, 'Ferry stops'],
    [
      'of a lower level where the first stands in a trail',
      `<meta property="og:title" content="Ferry stops at noon"><nav class="breadcrumb"><h1>Ferries Port Ellery</h1></nav><h2>Ferry stops at noon</h2>${body}`,
      'Ferry stops at noon',
    ],
    [
      'with the punctuation that the layout leaves out',
      `<meta property="og:title" content="Harbour: Ferry stops"><h1><span>Harbour</span><span>Ferry stops</span></h1>${body}`,
      'Harbour: Ferry stops',
    ],
    [
      'in the spelling of the title where it is shown in capitals',
      `<meta property="og:title" content="Ferry stops at noon"><h1>FERRY STOPS AT NOON</h1>${body}`,
      'Ferry stops at noon',
    ],
    ['without the name of the site', `<h1>Ferry stops – Ellery-Courant</h1>${body}`, 'Ferry stops'],
    ['without the sign of a link', `<h1>Ferry stops<a href="#f">¶</a></h1>${body}`, 'Ferry stops'],
    [
      'in a page that names its layout after the trail',
      `<body class="breadcrumb-hidden"><h1>Ferry stops</h1>${body}</body>`,
      'Ferry stops',
    ],
    [
      'as shown where it is one text',
      `<meta property="og:title" content="Ferry stops - at noon"><h1>Ferry stops – at noon</h1>${body}`,
      'Ferry stops – at noon',
    ],
  ])('is %s', (_, html, headline) => {
    expect(shownValues(html, 'headline').find((value) => value !== 'Ferries Port Ellery')).toBe(headline);
  });

  it('parts from its topic only where the topic has an element of its own', () => {
    const head = '<meta property="og:title" content="The ferry stops">';
    expect(shownValues(`${head}<h1><i>Harbour</i> The ferry stops</h1>${body}`, 'kicker')).toEqual(['Harbour']);
    expect(shownValues(`${head}<h1>Why the ferry stops</h1>${body}`, 'kicker')).toEqual([]);
  });
});

describe('the standfirst', () => {
  const headline = '<h1>Ferry stops at noon</h1>';
  it.each<readonly [what: string, html: string, standfirst: readonly string[]]>([
    [
      'several lines of one list',
      `${headline}<ul class="summary-list"><li>No boats sail from noon.</li><li>The storm comes at three.</li></ul>${body}`,
      ['No boats sail from noon.\n\nThe storm comes at three.'],
    ],
    [
      'no caption',
      `${headline}<figure><figcaption class="lead">The ferry in the harbour on Saturday.</figcaption></figure>${body}`,
      [],
    ],
    [
      'no line that is about a date',
      `${headline}<div class="intro">Updated on Saturday, 18 April 2026 at noon</div>${body}`,
      [],
    ],
    ['no first paragraph of the body', `${headline}<div><p>${sentence}</p><p>${sentence}</p></div>`, []],
    [
      'no description that the body begins with',
      `<meta name="description" content="${sentence}">${headline}<div><p>${sentence}</p><p>${sentence}</p></div>`,
      [],
    ],
    ['no intro that is the body', `${headline}<div class="intro">${`<p>${sentence}</p>`.repeat(12)}</div>`, []],
  ])('is %s', (_, html, standfirst) => {
    expect(shownValues(html, 'standfirst')).toEqual(standfirst);
  });
});

describe('the byline', () => {
  const headline = '<h1>Ferry stops at noon</h1>';
  it.each<readonly [what: string, lines: string, names: readonly string[]]>([
    [
      'a list of authors with their offices',
      '<ul class="authors"><li>By Osric Fenwick</li><li>18 April 2026</li><li>3 min read</li></ul>',
      ['Osric Fenwick'],
    ],
    [
      'links to several authors',
      '<p class="byline">By <a href="/author/osric">Osric Fenwick</a> and <a href="/author/ines">Ines Corrado</a></p>',
      ['Osric Fenwick', 'Ines Corrado'],
    ],
    [
      'an element right beside the word',
      '<p>By<a class="author-name" href="/o">Osric Fenwick</a></p>',
      ['Osric Fenwick'],
    ],
    [
      'the author’s name, not the biography',
      '<div class="author"><p class="author-bio">Osric Fenwick writes about boats.</p><p class="author-name">Osric Fenwick</p></div>',
      ['Osric Fenwick'],
    ],
    [
      'the line under the headline, not links in the story',
      `<p class="author">By Osric Fenwick</p><p>${sentence} <a href="/people/ines">Ines Corrado</a> waited too.</p>`,
      ['Osric Fenwick'],
    ],
    ['a line behind one that announces it', '<div>Written by</div><div>Osric Fenwick</div>', ['Osric Fenwick']],
    ['behind a date', '<p><time>18 April 2026</time> by Osric Fenwick</p>', ['Osric Fenwick']],
    [
      'the widgets of a page builder',
      '<div class="builder-widget"><h4 class="author-box__name">Osric Fenwick</h4></div>',
      ['Osric Fenwick'],
    ],
  ])('is read from %s', (_, lines, names) => {
    const [authors] = shownValues(`${headline}${lines}${body}`, 'contributors');
    expect(authors).toMatchObject(names.map((name) => ({ name })));
  });

  it.each([
    ['words of the headline', '<p>Ferry Noon</p><p>18 April 2026</p>'],
    ['a link, which leads to a section', '<p><a href="/h">Harbour Affairs</a></p><p>18 April 2026</p>'],
    ['far from the date', '<p>Osric Fenwick</p><p>The pier at dawn</p><p>18 April 2026</p>'],
    ['on a German page', '<html lang="de"><p>Aktuelle Meldung</p><p>18. April 2026</p>'],
    ['under a word that needs its colon', '<div>Haber</div><div>Osric Fenwick</div>'],
  ])('is no bare name: %s', (_, lines) => {
    expect(shownValues(`${headline}${lines}${body}`, 'contributors')).toEqual([]);
  });

  it('gives linked names the role that their line says', () => {
    const line = '<p class="authors">Tested by <a href="/author/ines">Ines Corrado</a></p>';
    const [authors] = shownValues(`${headline}${line}${body}`, 'contributors');
    expect(authors).toMatchObject([{ name: 'Ines Corrado', role: 'reviewer' }]);
  });
});

describe('the printed byline', () => {
  it.each([
    [
      '<p>By <a href="/author/osric">Osric Fenwick</a> and <a href="/author/ines">Ines Corrado</a></p>',
      'By Osric Fenwick and Ines Corrado',
    ],
    ['<p class="byline">By Osric Fenwick | 18 April 2026</p>', 'By Osric Fenwick'],
    ['<p class="author">Osric Fenwick</p>', 'Osric Fenwick'],
  ])('of %s', (lines, printed) => {
    expect(shownValues(`<h1>Ferry stops at noon</h1>${lines}${body}`, 'bylineText')).toEqual([printed]);
  });
});

describe('the dates', () => {
  const headline = '<h1>Ferry stops at noon</h1>';
  it.each<readonly [what: string, lines: string, published: string | undefined, modified: string | undefined]>([
    ['both in one line', '<p>Published 18 April 2026, updated 19 April 2026</p>', '2026-04-18', '2026-04-19'],
    [
      'both in elements',
      '<p>Published <time datetime="2026-04-18">Saturday</time></p><p class="updated"><time datetime="2026-04-19">Sunday</time></p>',
      '2026-04-18',
      '2026-04-19',
    ],
    ['a line below its label', '<div>Last updated:</div><div>19 April 2026</div>', undefined, '2026-04-19'],
    [
      'an element with the names of both, as blogs have it',
      '<time class="entry-date published updated" datetime="2026-04-18">Saturday</time>',
      '2026-04-18',
      undefined,
    ],
    [
      'no sentence',
      '<p>The harbour master, who has held the office since the last storm of 3 May 2024</p><p>18 April 2026</p>',
      '2026-04-18',
      undefined,
    ],
    ['a change only', '<p>Last updated: 19 April 2026</p>', undefined, '2026-04-19'],
    ['numbers in the order of the other dates', '<p>4/3/2026</p><footer>3/18/2026</footer>', '2026-04-03', undefined],
    ['a month only', '<p>April 2026</p>', undefined, undefined],
    ['the nearer of two', '<p>18 April 2026</p><p>The storm of 3 May 1974</p>', '2026-04-18', undefined],
  ])('are read from %s', (_, lines, published, modified) => {
    const values = (field: 'datePublished' | 'dateModified'): unknown =>
      shownValues(`${headline}${lines}${body}`, field);
    expect(values('datePublished')).toMatchObject(published === undefined ? [] : [{ iso: published }]);
    expect(values('dateModified')).toMatchObject(modified === undefined ? [] : [{ iso: modified }]);
  });
});

function stated(published: string, modified: string): string {
  return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stops at noon","datePublished":"${published}","dateModified":"${modified}"}</script>`;
}

describe('the date of a rebuild', () => {
  it.each([
    ['is later than the day shown', '2026-06-30T12:00:00Z', '2026-06-30T12:00:00Z', '2026-04-18'],
    ['is none where a later change is stated', '2026-06-30T12:00:00Z', '2026-07-02T12:00:00Z', '2026-06-30T12:00:00Z'],
    ['is none where a zone explains the day', '2026-04-19T02:00:00Z', '2026-04-19T02:00:00Z', '2026-04-19T02:00:00Z'],
  ])('%s', (_, published, modified, expected) => {
    const html = `${stated(published, modified)}<h1>Ferry stops at noon</h1><p>18 April 2026</p>${body}`;
    const document = scanHtml(html, defaultExtractLimits);
    const dates = dateClaims(readMetadata(document, { limits: defaultExtractLimits }), 'datePublished');
    expect(dates[0]?.value.iso).toBe(expected);
  });
});

describe('the elements', () => {
  it('are those that hold the text of the claims', () => {
    const html = `<p class="kicker">On the water</p><h1>Ferry stops</h1><p class="standfirst">No boats sail from noon.</p><p class="byline">By Osric Fenwick</p><p>18 April 2026</p>${body}`;
    const texts = Object.fromEntries(readShown(html).map(({ claim, text }) => [claim.field, text]));
    expect(texts).toMatchObject({
      kicker: 'On the water',
      headline: 'Ferry stops',
      standfirst: 'No boats sail from noon.',
      bylineText: 'By Osric Fenwick',
      datePublished: '18 April 2026',
    });
  });
});
