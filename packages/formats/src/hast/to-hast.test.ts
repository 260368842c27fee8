import { toHtml as serialize } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { completeArticle } from '@broadsheet/core/fixtures';
import { toHtml, toHtmlWithLosses } from '../html/to-html.ts';
import { toHast, toHastWithLosses } from './to-hast.ts';

test('the tree is written by the serializer of rehype, as toHtml writes it but for the line feeds', () => {
  const html = serialize(toHast(completeArticle), { characterReferences: { useNamedReferences: true } });
  expect(html.replaceAll('\n', '')).toBe(toHtml(completeArticle).replaceAll('\n', ''));
});

test('the tree loses what HTML loses', () => {
  expect(toHastWithLosses(completeArticle).losses).toEqual(toHtmlWithLosses(completeArticle).losses);
});

test('names of classes take the prefix', () => {
  expect(JSON.stringify(toHast(completeArticle, { classPrefix: 'news-' }))).toContain('"news-byline"');
});
