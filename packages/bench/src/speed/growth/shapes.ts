/** A page of any length whose every part has the same shape. */
export interface Shape {
  /** Name of the shape. */
  readonly name: string;
  /** Whether it is the shape of real pages; the others are made to slow readers down. */
  readonly isOrdinary: boolean;
  /** What stands before the repeated part. */
  readonly start: string;
  /** What is repeated, by its number. */
  readonly part: (number: number) => string;
}

const sentence =
  'The council of Port Orla voted on Tuesday to rebuild the swing bridge, which has been closed to trams since March.';

const storyStart = `<!doctype html><html lang="en"><head><title>Bridge to be rebuilt</title>
<meta property="og:title" content="Bridge to be rebuilt"><meta property="article:published_time" content="2026-03-02T10:15:00+01:00">
</head><body><main><article><h1>Bridge to be rebuilt</h1>`;

function story(number: number): string {
  const heading = number % 8 === 0 ? `<h2 class="story-heading">Part ${number}</h2>` : '';
  const link = `<a href="/2026/bridge-${number}">report no. ${number}</a>`;
  return `${heading}<p class="story-text">${sentence} It follows the ${link}, says <em>the harbour office</em>.</p>\n`;
}

function teaser(number: number): string {
  return `<li class="teaser"><a href="/2026/story-${number}"><img src="/pictures/${number}.jpg" alt=""><span>Story ${number}</span></a></li>\n`;
}

const ordinary = { isOrdinary: true } as const;
const hostile = { isOrdinary: false, start: '<body><h1>Title</h1><p>' } as const;

/** Shapes that real pages have, and shapes on which readers of pages are known to take time that grows faster than the page. */
export const shapes: readonly Shape[] = [
  { ...ordinary, name: 'a story', start: storyStart, part: story },
  { ...ordinary, name: 'a list of teasers', start: '<body><h1>News</h1><ul>', part: teaser },
  { ...hostile, name: 'nested div', part: () => '<div>' },
  { ...hostile, name: 'nested div with text', part: (number) => `<div>word ${number}` },
  { ...hostile, name: 'nested lists', part: () => '<ul><li>' },
  { ...hostile, name: 'nested tables', part: () => '<table><tr><td>' },
  { ...hostile, name: 'nested svg', part: () => '<svg><g>' },
  { ...hostile, name: 'nested templates', part: () => '<template>' },
  { ...hostile, name: 'nested buttons and forms', part: () => '<form><button>' },
  { ...hostile, name: 'formatting that is never closed', part: () => '<p><b a=i>x' },
  { ...hostile, name: 'formatting by number', part: (number) => `<p><b i=${number}>x` },
  { ...hostile, name: 'links that are never closed', part: (number) => `<a href=/${number}>x` },
  { ...hostile, name: 'misnested formatting', part: () => '<b><i><p></b></i>x' },
  { ...hostile, name: 'text in tables', part: () => '<table>x<tr>y' },
  { ...hostile, name: 'end tags without a start', part: () => '</div></p></b>' },
  { ...hostile, name: 'start tags without an end', part: () => '<p<' },
  { ...hostile, name: 'one tag of attributes', start: '<p ', part: (number) => `a${number}=b ` },
  { ...hostile, name: 'tags of classes', part: (number) => `<p class="a${number} b${number} c${number}">x` },
  { ...hostile, name: 'a quote that is never closed', start: '<p title="', part: () => 'x "<a ' },
  { ...hostile, name: 'comments', part: () => '<!-- x --><!x><?x?>' },
  { ...hostile, name: 'a comment that is never closed', start: '<!--', part: () => '--!x <p>' },
  { ...hostile, name: 'scripts', part: () => '<script>x</script>' },
  { ...hostile, name: 'a script that is never closed', start: '<script>', part: () => '<!--<script></scrip' },
  { ...hostile, name: 'references', part: () => '&amp;&ampx&#x41;&#99999999;&notit;' },
  { ...hostile, name: 'white space', part: () => ' \n\t ' },
  { ...hostile, name: 'one word', part: () => 'abcdefgh' },
  { ...hostile, name: 'quotation marks', part: () => '“a ” said B. ' },
  { ...hostile, name: 'bylines', part: (number) => `<p class="byline author">By Ada Lunt${number} and Bo Marsh</p>` },
  { ...hostile, name: 'dates', part: (number) => `<time class="date">2 March 20${(number % 90) + 10} 10:15</time>` },
  { ...hostile, name: 'meta elements', part: (number) => `<meta property="article:tag" content="tag ${number}">` },
  {
    ...hostile,
    name: 'microdata',
    part: () => '<div itemscope itemtype="https://schema.org/NewsArticle" itemprop=author>',
  },
  {
    ...hostile,
    name: 'scripts of JSON-LD',
    part: (number) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Story ${number}"}</script>`,
  },
  { ...hostile, name: 'deep JSON-LD', start: '<script type="application/ld+json">', part: () => '[{"a":' },
  {
    ...hostile,
    name: 'pictures',
    part: (number) =>
      `<figure><img src=/${number}.jpg srcset="/${number}.jpg 1x, /${number}b.jpg 2x"><figcaption>Photo: A. B.</figcaption></figure>`,
  },
  { ...hostile, name: 'ideographs', part: () => '港口的電車週一恢復行駛，' },
];

/** A page of a shape that has a length in characters, cut off where it ends. */
export function pageOf({ start, part }: Shape, characters: number): string {
  const parts = [start];
  for (let length = start.length, number = 0; length < characters; number++) {
    const next = part(number);
    parts.push(next);
    length += next.length;
  }
  return parts.join('').slice(0, characters);
}
