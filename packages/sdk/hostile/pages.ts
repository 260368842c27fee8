import type { ExtractOptions } from '../src/extract-options.ts';
import type { DiagnosticCode } from '../src/extraction.ts';
import { page } from './answers.ts';

/** A page that is made to hurt whoever reads it, and what must be read of it all the same. */
export interface PageCase {
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

/** Pages that are made to hurt. */
export const pages: readonly PageCase[] = [
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
