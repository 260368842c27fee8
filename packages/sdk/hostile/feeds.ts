import { page } from './answers.ts';

/** Times that a part is repeated. */
const many = 100_000;

const item = '<item><title>Night ferry</title><link>https://courier.example/1</link></item>';

function rss(items: string, head = ''): string {
  return `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>Courier</title>${items}</channel></rss>`;
}

const laughs = Array.from({ length: 10 }, (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`).join(
  '',
);

/** A feed that is made to hurt whoever reads it. */
export interface FeedCase {
  readonly name: string;
  readonly text: string;
  /** Items that are read of it; none where it is no feed. */
  readonly items: number | undefined;
}

/** Feeds that are made to hurt. */
export const feeds: readonly FeedCase[] = [
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
  { name: 'ends of items that never began', text: rss(`${'<item>'.repeat(50)}${'</a>'.repeat(many)}`), items: 1 },
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
