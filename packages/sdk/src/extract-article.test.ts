import { BroadsheetError } from '@broadsheet/core/model';
import { safeParseArticle } from '@broadsheet/core';
import { describe, expect, test } from 'vitest';
import { InputError } from './errors/input-error.ts';
import { NotAnArticleError } from './errors/not-an-article-error.ts';
import { extractArticle } from './extract-article.ts';

const sentence = 'The harbour tram will run again by spring, the council of Port Ellery said on Monday evening. ';
const page = `<html lang="en"><title>Tram back by spring</title><h1>Tram back by spring</h1>${`<p>${sentence}</p>`.repeat(6)}</html>`;

function failureOf(run: () => unknown): unknown {
  try {
    run();
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('input that is no article', () => {
  test.each([
    ['an empty page', { html: '' }],
    ['a page of spaces', { html: ' '.repeat(1_000_000) }],
    ['an empty text', { text: '' }],
    ['a text of spaces', { text: '\n \n'.repeat(100_000) }],
    ['a page with nothing to read', { html: '<html><script>start()</script><img src="/a.png"></html>' }],
    ['a feed item without anything', { feedItem: { guid: '1' } }],
    ['a post without anything', { wordpress: { id: 1 } }],
  ])('%s is a typed failure', (_, input) => {
    const error = failureOf(() => extractArticle(input));
    expect(error).toBeInstanceOf(NotAnArticleError);
    expect(error).toMatchObject({ code: 'NOT_AN_ARTICLE', kind: 'empty' });
  });

  test.each([
    ['html', { html: 12 }],
    ['text', { text: null }],
    ['url', { html: page, url: '/relative' }],
    ['wordpress', { wordpress: 'a string' }],
    ['feedItem', { feedItem: undefined }],
    ['input', {}],
  ])('a wrong %s says which property is wrong', (property, input) => {
    const error = failureOf(() => Reflect.apply(extractArticle, undefined, [input]));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ code: 'INPUT_INVALID', property });
  });
});

describe('input that is broken', () => {
  test.each([
    ['cut in the middle of a tag', page.slice(0, -120)],
    ['cut in the middle of a sentence', page.slice(0, 300)],
    ['binary', String.fromCharCode(...Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256))],
    ['full of NUL', page.replaceAll(' ', '\0')],
    ['nested 60,000 deep', '<div>'.repeat(60_000) + page],
    ['made of unclosed formatting', `${'<b><i>'.repeat(5000)}${page}`],
  ])('a page %s gives a valid article or a typed failure', (_, html) => {
    const error = failureOf(() => {
      const { article, coverage } = extractArticle({ html });
      const parsed = safeParseArticle(article);
      expect(parsed.success ? [] : parsed.error.issues).toEqual([]);
      expect(coverage).toBe(1);
    });
    expect(error === undefined || BroadsheetError.isInstance(error)).toBe(true);
  });

  test('broken JSON-LD is a diagnostic, and the rest of the page is read', () => {
    const html = page.replace(
      '<title>',
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script><title>',
    );
    const { article, diagnostics } = extractArticle({ html });
    expect(article.headline).toBe('Tram back by spring');
    expect(diagnostics.map(({ code }) => code)).toContain('json-ld-invalid');
  });

  test('a feed item without a title takes its headline from its text', () => {
    const { article, diagnostics } = extractArticle({ feedItem: { content: { encoded: `<p>${sentence}</p>` } } });
    expect(article.headline).toBe(sentence.trim());
    expect(diagnostics.map(({ code }) => code)).toContain('headline-from-body');
  });

  test('addresses that could run script never become links', () => {
    const html = page.replace(
      '</p>',
      ' <a href="javascript:alert(1)">here</a> <a href=" JaVaScRiPt:alert(1)">there</a></p>',
    );
    expect(JSON.stringify(extractArticle({ html }).article)).not.toMatch(/javascript:/i);
  });
});

test('the same input gives the same result, and no clock is read', () => {
  const first = extractArticle({ html: page, url: 'https://courant.example/tram' });
  expect(extractArticle({ html: page, url: 'https://courant.example/tram' })).toEqual(first);
  expect(first.article.dateRetrieved).toBeUndefined();
});

test('an edit in one paragraph leaves the ids of the others as they were', () => {
  const story = (lead: string): string =>
    `<h1>Tram back by spring</h1><p>${lead}</p><p>${sentence.repeat(2)}</p><p>Rails came last in 1931. ${sentence}</p>`;
  const before = extractArticle({ html: story(sentence) }).article.body;
  const after = extractArticle({ html: story(`${sentence} It was a long wait.`) }).article.body;
  expect(after.map(({ id }) => id).slice(1)).toEqual(before.map(({ id }) => id).slice(1));
  expect(after[0]?.id).not.toBe(before[0]?.id);
});
