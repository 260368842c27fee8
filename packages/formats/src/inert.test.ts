import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { findActiveContent } from './fixtures/find-active-content.ts';
import { hostileArticle } from './fixtures/hostile-article.ts';
import { hostileStrings } from './fixtures/hostile-strings.ts';
import { toAns, toHtml, toJsonFeedItem, toMarkdown, toNinjs, toPortableText, toPrompt, toText } from './index.ts';

/** What the most permissive renderer makes of Markdown: HTML and every address are let through. */
function render(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** The texts of a value under one of the names, wherever they stand in it; code is no HTML. */
function textsNamed(value: unknown, names: readonly string[]): readonly string[] {
  const found: string[] = [];
  JSON.stringify(value, (name, part: unknown) => {
    if (names.includes(name) && typeof part === 'string') {
      found.push(part);
    }
    return typeof part === 'object' && part !== null && 'type' in part && part.type === 'code' ? undefined : part;
  });
  return found;
}

describe.each(hostileStrings)('%j everywhere in an article', (hostile) => {
  const article = hostileArticle(hostile);

  test('is inert in HTML', () => {
    expect(findActiveContent(toHtml(article))).toEqual([]);
    expect(findActiveContent(toHtml(article, { document: true }))).toEqual([]);
  });

  test('is inert in Markdown', () => {
    expect(findActiveContent(render(toMarkdown(article)))).toEqual([]);
  });

  test('is inert in the HTML that other formats hold', () => {
    const html = [
      toJsonFeedItem(article).content_html,
      ...textsNamed(toNinjs(article).bodies, ['value']),
      ...textsNamed(toAns(article).content_elements, ['content', 'caption']),
    ];
    expect(html.length).toBeGreaterThan(10);
    expect(html.flatMap(findActiveContent)).toEqual([]);
  });

  test('is no address that runs in a format of data', () => {
    const addresses = [
      ...textsNamed(toPortableText(article), ['href', 'url', 'cite', 'posterUrl']),
      ...textsNamed(toAns(article), ['url', 'canonical_url_external', 'short_url']),
    ];
    expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:|tel:)/i.test(address))).toEqual([]);
  });

  test('leaves no control characters in text but tab and line feed', () => {
    expect(toText(article, { links: 'addresses' })).not.toMatch(/[^\P{Cc}\t\n]/u);
    expect(toPrompt({ ...article, body: [], quotes: [] }, { budget: Infinity }).text).not.toMatch(/[^\P{Cc}\t\n]/u);
  });
});

test('the suite has more than 200 strings, each once', () => {
  expect(hostileStrings.length).toBeGreaterThan(200);
  expect(new Set(hostileStrings).size).toBe(hostileStrings.length);
});

test('the check finds active content', () => {
  expect(findActiveContent('<p onclick="x">')).toEqual(['<p onclick="x">']);
  expect(findActiveContent('<a href="javascript:x">')).toEqual(['<a href="javascript:x">']);
  expect(findActiveContent('<script></script>')).toEqual(['<script>']);
  expect(findActiveContent(render('<b onclick="x">x</b>'))).toEqual(['<b>']);
  expect(findActiveContent(render('[x](javascript:x)'))).toEqual(['<a href="javascript:x">']);
});
