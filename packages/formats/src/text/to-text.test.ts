import type { Block, Inline } from '@broadsheet/core/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocks } from '../fixtures/arbitraries.ts';
import { createArticle, createUncheckedArticle } from '../fixtures/create-article.ts';
import { displayWidth } from './display-width.ts';
import { toText, toTextWithLosses } from './to-text.ts';

const link: Inline = { type: 'link', url: 'https://board.example/', children: [{ type: 'text', value: 'the board' }] };

function paragraph(...children: readonly Inline[]): Block {
  return { type: 'paragraph', id: 'p', children };
}

function sentence(value: string): Block {
  return paragraph({ type: 'text', value });
}

describe('width', () => {
  const text = 'The ferry left at eight, the harbour board said in a note on Monday.';
  const list: Block = {
    type: 'list',
    id: 'l',
    ordered: true,
    children: [{ type: 'listItem', id: 'i', children: [sentence(text)] }],
  };

  test('wraps paragraphs at spaces', () => {
    expect(toText(createArticle({ headline: 'Ferry', body: [sentence(text)] }), { width: 40 })).toBe(
      'Ferry\n\nThe ferry left at eight, the harbour\nboard said in a note on Monday.\n',
    );
  });

  test('counts the indentation of a list', () => {
    expect(toText(createArticle({ headline: 'Ferry', body: [list] }), { width: 40 })).toBe(
      'Ferry\n\n1. The ferry left at eight, the harbour\n   board said in a note on Monday.\n',
    );
  });

  test('does not wrap by default', () => {
    expect(toText(createArticle({ headline: 'Ferry', body: [sentence(text)] }))).toBe(`Ferry\n\n${text}\n`);
  });

  test.each([0, -1, 3, Number.NaN])('takes %d for 20 or none', (width) => {
    const lines = toText(createArticle({ headline: 'Ferry', body: [sentence(text)] }), { width }).split('\n');
    expect(lines).toContain(Number.isNaN(width) ? text : 'The ferry left at');
  });

  test('leaves no line longer than asked for, but for one word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.lorem({ maxCount: 30 }), { maxLength: 5 }),
        fc.integer({ min: 20, max: 100 }),
        (texts, width) => {
          const lines = toText(createUncheckedArticle({ body: texts.map(sentence) }), { width }).split('\n');
          expect(lines.filter((line) => line.includes(' ') && displayWidth(line) > width)).toEqual([]);
        },
      ),
    );
  });
});

test('writes addresses where they are wanted, once', () => {
  const bare: Inline = {
    type: 'link',
    url: 'https://x.example/',
    children: [{ type: 'text', value: 'https://x.example/' }],
  };
  const article = createUncheckedArticle({ headline: 'Ferry', body: [paragraph(link), paragraph(bare)] });
  expect(toText(article)).toBe('Ferry\n\nthe board\n\nhttps://x.example/\n');
  expect(toText(article, { links: 'addresses' })).toBe(
    'Ferry\n\nthe board (https://board.example/)\n\nhttps://x.example/\n',
  );
  expect(toTextWithLosses(article, { links: 'addresses' }).losses.map(({ reason }) => reason)).not.toContain('address');
});

test('leaves out captions where they are not wanted', () => {
  const media = [
    { id: 'm1', kind: 'image', renditions: [], caption: [{ type: 'text', value: 'A gull.' }], credits: [] },
  ];
  const article = createArticle({ headline: 'Ferry', media, body: [{ type: 'image', id: 'b', mediaId: 'm1' }] });
  expect(toText(article, { captions: false })).toBe('Ferry\n');
  expect(toText(article, { labels: { image: 'Bild' } })).toBe('Ferry\n\n[Bild: A gull.]\n');
});

test('writes a table without alignment where it is too wide', () => {
  const rows = [
    ['a', 'b'.repeat(30)],
    ['a longer cell', 'b'],
  ];
  const children = rows.map((row) => ({
    type: 'tableRow',
    children: row.map((value) => ({ type: 'tableCell', header: false, children: [{ type: 'text', value }] })),
  }));
  const article = createArticle({ headline: 'Ferry', body: [{ type: 'table', id: 't', caption: [], children }] });
  expect(toText(article)).toBe(`Ferry\n\na              ${'b'.repeat(30)}\na longer cell  b\n`);
  expect(toText(article, { width: 40 })).toBe(`Ferry\n\na | ${'b'.repeat(30)}\na longer cell | b\n`);
});

test('writes nothing of an article without text', () => {
  expect(toText(createUncheckedArticle({ headline: '' }))).toBe('');
});

test('has no blank line at its start, no two in a row and no space at the end of a line, but in code', () => {
  const withoutCode = blocks.filter((body) => !JSON.stringify(body).includes('"code"'));
  fc.assert(
    fc.property(withoutCode, (body) => {
      expect(toText(createUncheckedArticle({ headline: '', body }))).not.toMatch(/^\n|\n{3}| \n/);
    }),
  );
});
