import { inlineText } from '@broadsheet/core/model';
import { describe, expect, it } from 'vitest';
import { extractArticle } from './extract-article.ts';

const paragraph =
  '<p>The harbour tram will run again by spring, the council of Port Ellery said on Monday evening, once the quay has been repaired.</p>';
const other = 'https://ellery.example/other-story';

/** Pictures of a page with some markup between the paragraphs, above and right below the headline, each as `file | caption | credits`, with the coverage. */
function picturesOf(markup: string, above = '', head = '', below = ''): readonly string[] {
  const html = `<html lang="en"><head><title>Tram back by spring</title>${head}</head><body><main><article>${above}
    <h1>Tram back by spring</h1>${below}${paragraph.repeat(3)}${markup}${paragraph.repeat(4)}</article></main></body></html>`;
  const { article, coverage } = extractArticle({ html, url: 'https://ellery.example/tram' });
  expect(coverage).toBe(1);
  return article.media.map(({ renditions, caption, credits }) => {
    const file = renditions[0]?.url.split('/').at(-1) ?? 'none';
    return [file, inlineText(caption), credits.map(({ name }) => name).join(' + ')].join(' | ');
  });
}

/** JSON-LD of a story with a picture. */
function lead(properties: object): string {
  const image = { '@type': 'ImageObject', ...properties };
  const story = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Tram back by spring', image };
  return `<script type="application/ld+json">${JSON.stringify(story)}</script>`;
}

describe('what is printed beside a picture', () => {
  it.each([
    [
      'a credit in an element of its own',
      '<figure><img src="/a.jpg"><figcaption>The quay. <span class="fig__credit-x1">Ann Bell/Wirefoto</span></figcaption></figure>',
      ['a.jpg | The quay. | Ann Bell + Wirefoto'],
    ],
    [
      'a caption beside the figure',
      '<div class="box"><figure><img src="/a.jpg"></figure><figcaption><span>The quay.</span><span class="credit"> (<div>Image:</div>Ann Bell)</span></figcaption></div>',
      ['a.jpg | The quay. | Ann Bell'],
    ],
    [
      'a credit in the footer of a figure',
      '<figure><img src="/a.jpg"><figcaption>The quay.</figcaption><footer>Ann Bell</footer></figure>',
      ['a.jpg | The quay. | Ann Bell'],
    ],
    [
      'a credit in a property of the picture',
      '<figure><img src="/a.jpg"><span itemprop="caption">The quay.</span> <span itemprop="creditText">Ann Bell</span></figure>',
      ['a.jpg | The quay. | Ann Bell'],
    ],
    [
      'a caption and the name of a paper, without markup',
      '<div class="x1"><img src="/a.jpg"><div class="x2">The quay in May</div><div class="x3">The Ellery Post</div></div>',
      ['a.jpg | The quay in May | The Ellery Post'],
    ],
    [
      'a caption without markup beside a marked credit',
      '<div class="x1"><img src="/a.jpg"><p class="lead">The quay</p><p class="image--author">Photo: Ann Bell</p></div>',
      ['a.jpg | The quay | Ann Bell'],
    ],
    [
      'a paragraph that repeats the description of the picture',
      '<div><img src="/a.jpg" alt="The quay of Port Ellery at dawn"></div><p>The quay of Port Ellery at dawn</p>',
      ['a.jpg | The quay of Port Ellery at dawn | '],
    ],
    [
      'a caption in a button that enlarges the picture',
      '<button><figure><img src="/a.jpg"><b>View 3 images</b></figure><figcaption>The quay.</figcaption></button>',
      ['a.jpg | The quay. | '],
    ],
    [
      'a slide with its number and a button',
      '<div><img src="/a.jpg"><div><span>3 of 12</span><p>The quay. (AP Photo/Ann Bell)</p><button>Read on</button></div></div>',
      ['a.jpg | The quay. | AP Photo + Ann Bell'],
    ],
    [
      'a caption printed twice',
      '<figure><img src="/a.jpg"><figcaption><span>The quay.</span></figcaption><figcaption>The quay.</figcaption></figure>',
      ['a.jpg | The quay. | '],
    ],
    [
      'a credit in the title of the picture',
      '<div><img src="/a.jpg" title="The quay | Ann Bell/Reuters"><p class="media-info">The quay in May</p></div>',
      ['a.jpg | The quay in May | Ann Bell + Reuters'],
    ],
    [
      'one picture twice with two captions',
      '<figure><img src="/a.jpg"><figcaption>The quay.</figcaption></figure><p>The quay is old, and its walls have been mended many times.</p><figure><img src="/a.jpg"><figcaption>Again.</figcaption></figure>',
      ['a.jpg | The quay. | ', 'a.jpg | Again. | '],
    ],
    [
      'a picture that scripts load, with a fallback',
      '<figure><img src="/blank.gif"><noscript><img src="/a.jpg"></noscript><figcaption>The quay.</figcaption></figure>',
      ['a.jpg | The quay. | '],
    ],
    [
      'a picture in an attribute of a library',
      '<figure><img src="/blank.gif" data-lazyimage-src="/a.jpg"><figcaption>The quay.</figcaption></figure>',
      ['a.jpg | The quay. | '],
    ],
    [
      'an icon that enlarges the picture',
      '<figure><img src="/a.jpg"><img src="/zoom.svg"><figcaption>The quay.</figcaption></figure>',
      ['a.jpg | The quay. | '],
    ],
  ])('finds %s', (_, markup, expected) => {
    expect(picturesOf(markup)).toEqual(expected);
  });

  it.each([
    ['the portrait of the author', '<div><img src="/b.jpg"><p>By Ann Bell</p></div>'],
    ['a portrait in an address', '<address><img src="/b.jpg"> Ann Bell</address>'],
    [
      'a linked teaser',
      `<div><a href="${other}"><img src="/b.jpg"></a><h3><a href="${other}">Ferry sold</a></h3></div>`,
    ],
    [
      'an article inside the article',
      `<article><figure><img src="/b.jpg"></figure><h3><a href="${other}">Ferry sold</a></h3></article>`,
    ],
    [
      'a teaser whose link holds figure and headline',
      `<figure><a class="teaser" href="${other}"><img src="/b.jpg"><figcaption>Ferry sold</figcaption></a></figure>`,
    ],
  ])('leaves out %s', (_, markup) => {
    expect(picturesOf(markup)).toEqual([]);
  });

  it('leaves the text of a type style where it is', () => {
    expect(picturesOf('<figure><img src="/a.jpg"></figure><div class="text-caption">Five minutes</div>')).toEqual([
      'a.jpg |  | ',
    ]);
  });
});

describe('the lead picture', () => {
  it('stands above the headline with its caption', () => {
    const above = '<div class="lead"><div><img src="/a.jpg"></div><figcaption>The quay.</figcaption></div>';
    expect(picturesOf('', above)).toEqual(['a.jpg | The quay. | ']);
  });

  it('is the one that the page shows in another size, whose printed caption counts', () => {
    const head = lead({
      url: 'https://cdn.example/1200/harbour-tram-2026.jpg',
      caption: 'Stated',
      creditText: 'Ann Bell',
    });
    const above = '<figure><img src="/600/harbour-tram-2026.jpg"><figcaption>Printed</figcaption></figure>';
    expect(picturesOf('', above, head)).toEqual(['harbour-tram-2026.jpg | Printed | Ann Bell']);
  });

  it('has no caption where the stated one is the alternative text', () => {
    const head = lead({ url: 'https://cdn.example/harbour-tram-2026.jpg', caption: 'A tram' });
    const above = '<figure><img src="/600/harbour-tram-2026.jpg" alt="A tram"></figure>';
    expect(picturesOf('', above, head)).toEqual(['harbour-tram-2026.jpg |  | ']);
  });

  it('is brought by a script into the place above its caption', () => {
    const head = lead({ url: 'https://cdn.example/harbour-tram-2026.jpg' });
    const below = '<lazy-picture></lazy-picture><div class="img-caption">The quay in May</div>';
    expect(picturesOf('', '', head, below)).toEqual(['harbour-tram-2026.jpg | The quay in May | ']);
  });
});
