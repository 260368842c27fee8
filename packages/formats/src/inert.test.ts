import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { findActiveContent } from './fixtures/find-active-content.ts';
import { hostileArticle } from './fixtures/hostile-article.ts';
import { hostileStrings } from './fixtures/hostile-strings.ts';
import { toHtml, toMarkdown, toText } from './index.ts';

/** What the most permissive renderer makes of Markdown: HTML and every address are let through. */
function render(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
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

  test('leaves no control characters in text but tab and line feed', () => {
    expect(toText(article, { links: 'addresses' })).not.toMatch(/[^\P{Cc}\t\n]/u);
  });
});

test('the check finds active content', () => {
  expect(findActiveContent('<p onclick="x">')).toEqual(['<p onclick="x">']);
  expect(findActiveContent('<a href="javascript:x">')).toEqual(['<a href="javascript:x">']);
  expect(findActiveContent('<script></script>')).toEqual(['<script>']);
  expect(findActiveContent(render('<b onclick="x">x</b>'))).toEqual(['<b>']);
  expect(findActiveContent(render('[x](javascript:x)'))).toEqual(['<a href="javascript:x">']);
});
