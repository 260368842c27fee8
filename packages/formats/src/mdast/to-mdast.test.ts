import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as serialize } from 'mdast-util-to-markdown';
import { expect, test } from 'vitest';
import { completeArticle } from '@broadsheet/core/fixtures';
import { toMarkdownWithLosses } from '../markdown/to-markdown.ts';
import { toMdast, toMdastWithLosses } from './to-mdast.ts';

test('the tree is written by the serializer of remark', () => {
  const markdown = serialize(toMdast(completeArticle), { extensions: [gfmToMarkdown()] });
  expect(markdown).toContain(`# ${completeArticle.headline}\n`);
  expect(markdown).toContain('[board](https://board.example/ "Harbour Board")');
});

test('the tree loses what Markdown loses', () => {
  expect(toMdastWithLosses(completeArticle).losses).toEqual(toMarkdownWithLosses(completeArticle).losses);
});

test('options of the headings count', () => {
  const [kicker, headline] = toMdast(completeArticle, { headingOffset: 1, include: ['kicker', 'headline'] }).children;
  expect(kicker).toMatchObject({ type: 'paragraph' });
  expect(headline).toMatchObject({ type: 'heading', depth: 1 });
});
