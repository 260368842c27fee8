import { describe, expect, it } from 'vitest';
import { originalDocument } from './original-document.ts';

describe('originalDocument', () => {
  const head =
    '<!doctype html><html><head><script src="/app.js"></script><script type="application/ld+json">{}</script>' +
    '<link rel="preconnect" href="https://ads.example"><link rel="stylesheet" href="/a.css"></head>';
  const body = '<img data-src="/b.png" src="/a.png" srcset="/c.png 2x"><iframe src="/embed/1"></iframe>';

  it('leaves the elements of a page as they are, and makes them load nothing', () => {
    const page = originalDocument({ html: head + body, url: 'https://courier.example/tram?a="b"' });
    expect(page).toBe(
      '<!doctype html><html><head><base href="https://courier.example/tram?a=&quot;b&quot;">' +
        '<script type="text/plain" src="/app.js"></script><script type="application/ld+json">{}</script>' +
        '<link rel="preconnect" data-href="https://ads.example"><link rel="stylesheet" data-href="/a.css"></head>' +
        '<img data-src="/b.png" data-src="/a.png" data-srcset="/c.png 2x"><iframe data-src="/embed/1"></iframe>',
    );
  });

  it('lets the pages of one origin load their styles and pictures, but no frames', () => {
    const page = originalDocument({ html: head + body, url: 'https://courant.example/' }, 'https://courant.example');
    expect(page).toContain(
      '<link rel="preconnect" data-href="https://ads.example"><link rel="stylesheet" href="/a.css">',
    );
    expect(page).toContain('src="/a.png" srcset="/c.png 2x"><iframe data-src="/embed/1">');
  });

  it.each([
    ['<!DOCTYPE html><p>Tram</p>', '<!DOCTYPE html><base href="https://courier.example/"><p>Tram</p>'],
    ['<header>Tram</header>', '<base href="https://courier.example/"><header>Tram</header>'],
  ])('puts the base of %s where it keeps the mode of the page', (html, expected) => {
    expect(originalDocument({ html, url: 'https://courier.example/' })).toBe(expected);
  });

  it('shows a text in one piece', () => {
    expect(originalDocument({ text: '\nTram & <b>ferry</b>' })).toContain(
      '<pre dir="auto" data-text>\n\nTram &amp; &lt;b&gt;ferry&lt;/b&gt;</pre>',
    );
  });

  it('shows a record by the pointers of its values, and its content as what it marks up', () => {
    const record = { title: { rendered: 'Tram <b>' }, 'a/b': [1], content: { rendered: '<p>One.</p><p>Two.</p>' } };
    const page = originalDocument({ wordpress: record });
    expect(page).toContain('<span dir="auto" data-pointer="/title/rendered">Tram &lt;b&gt;</span>');
    expect(page).toContain('<span data-pointer="/a~1b/0">1</span>');
    expect(page).toContain('<div data-pointer="/content/rendered" data-content><p>One.</p><p>Two.</p></div>');
  });

  it('folds what is long, but not the content', () => {
    const long = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`key${index}`, index]));
    const page = originalDocument({ ghost: { meta: long, html: `<p>One.</p><p>${'Two. '.repeat(500)}</p>` } });
    expect(page.match(/<details>/g)).toHaveLength(1);
    expect(page).toContain('<summary>200 parts</summary>');
  });
});
