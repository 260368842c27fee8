import { describe, expect, test } from 'vitest';
import { blockText, type Article } from '@broadsheet/core/model';
import { extractArticle } from '../src/extract-article.ts';
import type { ExtractOptions } from '../src/extract-options.ts';
import type { DiagnosticCode } from '../src/extraction.ts';
import { parseFeed } from '../src/parse-feed.ts';
import { headline, lastSentence, page } from './answers.ts';

const url = 'https://courier.example/story';

/** A page that is made to hurt whoever reads it, and what must be read of it all the same. */
interface PageCase {
  readonly name: string;
  readonly html: string;
  readonly options?: ExtractOptions;
  /** What the caller is told. */
  readonly diagnostic?: DiagnosticCode;
}

function inHead(markup: string): string {
  return page.replace('</head>', `${markup}</head>`);
}

function beforeStory(markup: string): string {
  return page.replace('<body>', `<body>${markup}`);
}

function afterStory(markup: string): string {
  return page.replace('</body>', `${markup}</body>`);
}

function jsonLd(json: string): string {
  return inHead(`<script type="application/ld+json">${json}</script>`);
}

const many = 100_000;

const pages: readonly PageCase[] = [
  { name: 'divs nested without end', html: afterStory('<div>'.repeat(many)), diagnostic: 'depth-capped' },
  { name: 'spans nested without end', html: afterStory('<span>'.repeat(many)), diagnostic: 'depth-capped' },
  { name: 'formatting nested without end', html: afterStory('<b><i>'.repeat(20_000)) },
  { name: 'links never closed', html: afterStory('<a href="/x">x'.repeat(20_000)) },
  { name: 'tables nested without end', html: afterStory('<table><tr><td>'.repeat(10_000)), diagnostic: 'depth-capped' },
  { name: 'lists nested without end', html: afterStory('<ul><li>'.repeat(20_000)), diagnostic: 'depth-capped' },
  { name: 'templates nested without end', html: afterStory('<template>'.repeat(20_000)) },
  { name: 'forms and selects that never close', html: afterStory('<form><select><option>'.repeat(10_000)) },
  { name: 'drawings nested without end', html: afterStory('<svg><g>'.repeat(10_000)), diagnostic: 'depth-capped' },
  { name: 'formulas in drawings in formulas', html: afterStory('<svg><foreignObject><math><mtext>'.repeat(3000)) },
  { name: 'ends of what never began', html: afterStory('</div></p></b></table>'.repeat(20_000)) },
  { name: 'more nodes than the limit', html: afterStory('<br>'.repeat(300_000)), diagnostic: 'nodes-capped' },
  {
    name: 'more nodes than a smaller limit',
    html: afterStory('<br>'.repeat(2000)),
    options: { maxNodes: 1000 },
    diagnostic: 'nodes-capped',
  },
  {
    name: 'an element of very many attributes',
    html: afterStory(`<p ${Array.from({ length: 20_000 }, (_, index) => `a${index}=b`).join(' ')}>`),
    diagnostic: 'attributes-capped',
  },
  { name: 'an attribute of very many letters', html: afterStory(`<p title="${'x'.repeat(2_000_000)}">`) },
  { name: 'a class of very many names', html: afterStory(`<p class="${'a b '.repeat(many)}">`) },
  { name: 'an attribute that never ends', html: afterStory(`<p title="${'x'.repeat(1_000_000)}`) },
  { name: 'a tag that never ends', html: afterStory(`<p ${'x '.repeat(many)}`) },
  { name: 'a comment that never ends', html: afterStory(`<!--${'-'.repeat(1_000_000)}`) },
  { name: 'a script that never ends', html: afterStory(`<script>${'<!--<script>'.repeat(50_000)}`) },
  { name: 'a style that never ends', html: afterStory(`<style>${'</styl'.repeat(50_000)}`) },
  { name: 'signs that begin nothing', html: afterStory('<'.repeat(1_000_000)) },
  { name: 'ampersands that begin nothing', html: afterStory('&'.repeat(1_000_000)) },
  { name: 'references that do not end', html: afterStory(`<p>${'&notit'.repeat(many)}</p>`) },
  { name: 'references to no character', html: afterStory('<p>&#x110000;&#xD800;&#0;&#99999999999;</p>') },
  { name: 'a word of a million letters', html: afterStory(`<p>${'x'.repeat(1_000_000)}</p>`) },
  { name: 'a million blanks', html: afterStory(`<p>${' \n\t'.repeat(300_000)}</p>`) },
  { name: 'characters that lie on each other', html: afterStory(`<p>e${'\u0301'.repeat(200_000)}</p>`) },
  { name: 'text that runs the other way', html: afterStory(`<p>${'\u202E\u2066'.repeat(50_000)}</p>`) },
  { name: 'half characters', html: afterStory(`<p>${'\uD800'.repeat(1000)}</p>`) },
  { name: 'a title of a million letters', html: beforeStory(`<title>${'x '.repeat(500_000)}</title>`) },
  { name: 'very many meta elements', html: inHead('<meta name="author" content="Ines Corrado">'.repeat(20_000)) },
  { name: 'very many links', html: inHead('<link rel="alternate" hreflang="pt" href="/pt">'.repeat(20_000)) },
  { name: 'a base that is a script', html: inHead('<base href="javascript:alert(1)">') },
  { name: 'a base of another protocol', html: inHead('<base href="file:///">') },
  { name: 'a canonical address that is a script', html: inHead('<link rel="canonical" href="javascript:alert(1)">') },
  { name: 'JSON-LD that is cut', html: jsonLd('{"@type":"NewsArticle","headline":'), diagnostic: 'json-ld-invalid' },
  { name: 'JSON-LD nested without end', html: jsonLd(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`) },
  { name: 'JSON-LD of lists without end', html: jsonLd('['.repeat(200_000)), diagnostic: 'json-ld-invalid' },
  {
    name: 'JSON-LD whose parts are nested without end',
    html: jsonLd(`${'{"@type":"NewsArticle","mainEntity":'.repeat(5000)}{}${'}'.repeat(5000)}`),
  },
  {
    name: 'JSON-LD over its limit',
    html: jsonLd(`{"@type":"NewsArticle","x":"${'x'.repeat(1_100_000)}"}`),
    diagnostic: 'json-ld-too-large',
  },
  {
    name: 'JSON-LD that refers to itself',
    html: jsonLd(
      '{"@graph":[{"@id":"#a","@type":"NewsArticle","author":{"@id":"#b"},"isPartOf":{"@id":"#a"}},{"@id":"#b","@type":"Person","name":"Ines Corrado","worksFor":{"@id":"#b"},"sameAs":{"@id":"#a"}}]}',
    ),
  },
  {
    name: 'JSON-LD that wants to change all objects',
    html: jsonLd(
      '{"@type":"NewsArticle","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"author":{"__proto__":{"name":"x"}}}',
    ),
  },
  {
    name: 'JSON-LD of the wrong types',
    html: jsonLd('{"@type":[1,null,{}],"headline":[[]],"author":true,"image":[[[]]]}'),
  },
  {
    name: 'JSON-LD of very many authors',
    html: jsonLd(`{"@type":"NewsArticle","author":[${'{"name":"A B"},'.repeat(20_000)}1]}`),
  },
  { name: 'microdata nested without end', html: afterStory('<div itemscope itemprop=author>'.repeat(20_000)) },
  {
    name: 'microdata that refers to itself',
    html: beforeStory(
      '<div id=a itemscope itemref="a b"><div id=b itemscope itemprop=author itemref="a b"></div></div>',
    ),
  },
  {
    name: 'state of a store that is nested without end',
    html: afterStory(`<script id=__NEXT_DATA__ type=application/json>${'{"a":'.repeat(50_000)}1`),
  },
  { name: 'very many picture sources', html: afterStory(`<img srcset="${'/a.jpg 1w,'.repeat(50_000)}">`) },
  {
    name: 'a picture within its own data',
    html: afterStory(`<img src="data:image/png;base64,${'A'.repeat(1_000_000)}">`),
  },
];

/** Every address that an article holds, wherever it stands. */
function addressesOf(article: Article): readonly string[] {
  return [...JSON.stringify(article).matchAll(/"(?:url|src|href|canonicalUrl)":"([^"]*)"/g)].map(
    ([, address = '']) => address,
  );
}

describe('hostile pages', () => {
  test.each(pages)('$name', ({ html, options, diagnostic }) => {
    const { article, diagnostics } = extractArticle({ html, url }, options);
    const lines = article.body.map(blockText);
    expect(article.headline).toBe(headline);
    expect(lines.some((line) => line.startsWith(lastSentence))).toBe(true);
    expect(diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(diagnostic === undefined ? [] : [diagnostic]),
    );
    expect('polluted' in {}).toBe(false);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'vbscript:x',
    'data:text/html,<p>',
    'file:///etc/hostname',
    'blob:https://courier.example/1',
  ])('the address %j is in no part of the article', (address) => {
    const markup = `<a href="${address}">A</a><img src="${address}" alt="B"><iframe src="${address}"></iframe><video src="${address}"></video>`;
    const html = page.replace('</article>', `<p>Read on: ${markup}</p></article>`);
    const addresses = addressesOf(extractArticle({ html, url }).article);
    expect(addresses.filter((one) => !/^https?:/.test(one))).toEqual([]);
  });
});

const item = '<item><title>Night ferry</title><link>https://courier.example/1</link></item>';

function rss(items: string, head = ''): string {
  return `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>Courier</title>${items}</channel></rss>`;
}

const laughs = Array.from({ length: 10 }, (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`).join(
  '',
);

/** A feed that is made to hurt whoever reads it. */
interface FeedCase {
  readonly name: string;
  readonly text: string;
  /** Items that are read of it; none where it is no feed. */
  readonly items: number | undefined;
}

const feeds: readonly FeedCase[] = [
  {
    name: 'entities of entities of entities',
    text: rss(
      `<item><title>&a10;</title><link>https://courier.example/1</link></item>`,
      `<!DOCTYPE rss [<!ENTITY a0 "ha">${laughs}]>`,
    ),
    items: 1,
  },
  {
    name: 'an entity that is a file',
    text: rss('<item><title>x &f; y</title></item>', '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/hostname">]>'),
    items: 1,
  },
  {
    name: 'an entity that is a page',
    text: rss('<item><title>x &p; y</title></item>', '<!DOCTYPE rss [<!ENTITY % p SYSTEM "http://127.0.0.1/"> %p;]>'),
    items: 1,
  },
  {
    name: 'a definition that is elsewhere',
    text: rss(item, '<!DOCTYPE rss PUBLIC "-//DTD RSS 0.91//EN" "http://127.0.0.1/rss.dtd">'),
    items: 1,
  },
  { name: 'more items than the limit', text: rss(item.repeat(10_500)), items: 10_000 },
  { name: 'elements nested without end', text: rss(`<item>${'<a>'.repeat(many)}`), items: 1 },
  { name: 'titles nested without end', text: rss(`<item>${'<title>'.repeat(many)}`), items: 1 },
  { name: 'ends of what never began', text: rss(`${'<item>'.repeat(50)}${'</a>'.repeat(many)}`), items: 1 },
  { name: 'tags without an end', text: rss(`${item}${'<a b="c'.repeat(many)}`), items: 1 },
  { name: 'ends without an end', text: rss(`${item}${'</item'.repeat(many)}`), items: 1 },
  { name: 'declarations without an end', text: rss(`${item}${'<![ ['.repeat(many)}`), items: 1 },
  { name: 'comments without an end', text: rss(`${item}${'<!--'.repeat(many)}`), items: 1 },
  { name: 'attributes without number', text: rss(`${item}<a ${'b="c" '.repeat(many)}/>`), items: 1 },
  {
    name: 'vocabularies without number',
    text: rss(`${item}${Array.from({ length: many }, (_, number) => `<a xmlns:b${number}="c">`).join('')}`),
    items: 1,
  },
  { name: 'an attribute that wants to change all objects', text: rss('<item __proto__="polluted"/>'), items: 1 },
  { name: 'a section that never ends', text: rss('<item><description><![CDATA['), items: 0 },
  {
    name: 'JSON nested without end',
    text: '{"version":"https://jsonfeed.org/version/1.1","items":'.padEnd(200_000, '['),
    items: undefined,
  },
  {
    name: 'JSON that wants to change all objects',
    text: '{"version":"https://jsonfeed.org/version/1.1","title":"Courier","items":[{"id":"1","__proto__":{"polluted":true},"content_text":"x"}]}',
    items: 1,
  },
  { name: 'a page', text: page, items: undefined },
  { name: 'nothing', text: '', items: undefined },
];

describe('hostile feeds', () => {
  test.each(feeds)('$name', ({ text, items }) => {
    let read: number | undefined;
    let got = '';
    try {
      const feed = parseFeed(text, { url });
      read = feed.items.length;
      got = JSON.stringify(feed);
    } catch (error) {
      got = String(error instanceof Error ? error.name : error);
    }
    expect(got).toMatch(items === undefined ? /^FeedError$/ : /"Courier"/);
    expect(read).toBe(items);
    expect(got).not.toContain('haha');
    expect('polluted' in {}).toBe(false);
  });
});
