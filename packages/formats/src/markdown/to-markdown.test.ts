import { readFileSync } from 'node:fs';
import type { Block } from '@broadsheet/core/model';
import * as fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { text } from '../fixtures/arbitraries.ts';
import { createArticle, createUncheckedArticle } from '../fixtures/create-article.ts';
import { toMarkdown, toMarkdownWithLosses } from './to-markdown.ts';

function render(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

function heading(depth: 1 | 2 | 3 | 4 | 5 | 6): Block {
  return { type: 'heading', id: `h${depth}`, depth, children: [{ type: 'text', value: `Level ${depth}` }] };
}

/** The front matter as a parser reads it. */
function frontMatterOf(markdown: string): unknown {
  const [, yaml = ''] = /^---\n(.*?)^---\n/ms.exec(markdown) ?? [];
  return parseYaml(yaml);
}

/** What a reader sees of a text. */
function shown(value: string): string {
  return value
    .replace(/[^\P{Cc}\t\n\v\f\r\u0085]|[\p{Cs}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/[\t\n\v\f\r\u0085 ]+/g, ' ');
}

/** Name and text of each element, which must hold text alone. */
function elementTexts(html: string): readonly (readonly [string, string])[] {
  return parseFragment(html).childNodes.flatMap((node) =>
    'tagName' in node
      ? [
          [
            node.tagName,
            node.childNodes.map((child) => ('value' in child ? child.value : child.nodeName)).join(''),
          ] as const,
        ]
      : [],
  );
}

describe('front matter', () => {
  test('tells what is known of the article, and nothing else', () => {
    const article = createArticle({
      headline: 'Ferry: "back" at last',
      datePublished: { iso: '2031-03-04', precision: 'day', zone: 'unknown', raw: '2031-03-04' },
      tags: [{ name: '# Ferries', kind: 'topic' }],
      inLanguage: 'no',
    });
    expect(frontMatterOf(toMarkdown(article, { frontMatter: true }))).toEqual({
      title: 'Ferry: "back" at last',
      date: '2031-03-04',
      tags: ['# Ferries'],
      language: 'no',
      id: 'urn:broadsheet:fixture',
    });
  });

  test('reads back as it was written, whatever the text', () => {
    fc.assert(
      fc.property(text, text, (headline, name) => {
        const article = createUncheckedArticle({ headline, tags: [{ name, kind: 'topic' }] });
        const read = frontMatterOf(toMarkdown(article, { frontMatter: true }));
        expect(read).toMatchObject({ tags: [shown(name)] });
        expect(new Map(Object.entries(Object(read))).get('title') ?? '').toBe(shown(headline));
      }),
    );
  });
});

describe('headings', () => {
  test('stand below the headline', () => {
    const { markdown, losses } = toMarkdownWithLosses(
      createArticle({ headline: 'Ferry', body: [heading(1), heading(3)] }),
    );
    expect(markdown).toBe('# Ferry\n\n## Level 1\n\n### Level 3\n');
    expect(losses).toContainEqual({
      pointer: '/body/0/depth',
      reason: 'headingDepth',
      message: 'The heading has level 2 instead of 1.',
    });
  });

  test('keep level 1 where the headline is not written', () => {
    const article = createArticle({ headline: 'Ferry', body: [heading(1)] });
    expect(toMarkdown(article, { include: ['body'] })).toBe('# Level 1\n');
  });

  test('are moved by the offset, down to level 6', () => {
    const article = createArticle({ headline: 'Ferry', body: [heading(2), heading(6)] });
    expect(toMarkdown(article, { headingOffset: 1 })).toBe('# Ferry\n\n### Level 2\n\n###### Level 6\n');
  });
});

describe('text that looks like markup', () => {
  test('is rendered as text', () => {
    const folder = new URL('../fixtures/articles/lookalikes/', import.meta.url);
    const { body } = createArticle(JSON.parse(readFileSync(new URL('article.json', folder), 'utf8')));
    const written = body.flatMap((block) => (block.type === 'paragraph' ? block.children : []));
    const expected = written.map((node) => (node.type === 'text' ? node.value.replace(/^ +/, '') : ''));
    const paragraphs = expected.map((value, index): Block => ({
      type: 'paragraph',
      id: `${index}`,
      children: [{ type: 'text', value }],
    }));
    const html = render(toMarkdown(createUncheckedArticle({ body: paragraphs }), { include: ['body'] }));
    expect(elementTexts(html)).toEqual(expected.map((value) => ['p', value]));
  });
});

test('a link keeps its address and title, and never holds another link', () => {
  const inner = { type: 'link', url: 'https://inner.example/', children: [{ type: 'text', value: 'inner' }] } as const;
  const body: readonly Block[] = [
    {
      type: 'paragraph',
      id: 'p',
      children: [{ type: 'link', url: 'https://outer.example/a (b)', title: 'A "title"', children: [inner] }],
    },
  ];
  const { markdown, losses } = toMarkdownWithLosses(createUncheckedArticle({ body }), { include: ['body'] });
  expect(markdown).toBe('[inner](https://outer.example/a%20\\(b\\) "A \\"title\\"")\n');
  expect(losses.map(({ reason }) => reason)).toContain('nestedLink');
});

test('a picture without an address that may be loaded leaves its caption', () => {
  const media = [
    {
      id: 'm1',
      kind: 'image',
      renditions: [{ url: 'data:image/png;base64,AAAA' }],
      caption: [{ type: 'text', value: 'A gull.' }],
      credits: [],
    } as const,
  ];
  const body: readonly Block[] = [{ type: 'image', id: 'i', mediaId: 'm1' }];
  const { markdown, losses } = toMarkdownWithLosses(createUncheckedArticle({ media, body }), { include: ['body'] });
  expect(markdown).toBe('*A gull.*\n');
  expect(losses).toContainEqual(expect.objectContaining({ pointer: '/media/0/renditions', reason: 'media' }));
});
