import type { Block, Inline } from '@broadsheet/core/model';
import { describe, expect, test } from 'vitest';
import { findActiveContent } from './fixtures/find-active-content.ts';
import { createUncheckedArticle } from './fixtures/create-article.ts';
import { type Format, formats } from './index.ts';

const LEVELS = 20_000;
const deepest: Block = { type: 'paragraph', id: 'p', children: [{ type: 'text', value: 'the deepest words' }] };

/** A block inside as many others as asked for. */
function nest(wrap: (block: Block) => Block): Block {
  let block = deepest;
  for (let level = 0; level < LEVELS; level += 1) {
    block = wrap(block);
  }
  return block;
}

function nestMarks(type: 'strong' | 'sup' | 'quotation'): Block {
  let inline: Inline = { type: 'text', value: 'the deepest words' };
  for (let level = 0; level < LEVELS; level += 1) {
    inline = { type, children: [inline] };
  }
  return { type: 'paragraph', id: 'p', children: [inline] };
}

const nests: ReadonlyMap<string, Block> = new Map([
  [
    'lists',
    nest((block) => ({
      type: 'list',
      id: 'l',
      ordered: false,
      children: [{ type: 'listItem', id: 'i', children: [block] }],
    })),
  ],
  ['quotations', nest((block) => ({ type: 'blockquote', id: 'q', children: [block] }))],
  ['boxes', nest((block) => ({ type: 'infobox', id: 'b', children: [block] }))],
  ['embeds', nest((block) => ({ type: 'embed', id: 'e', children: [block] }))],
  ['live updates', nest((block) => ({ type: 'liveUpdate', id: 'u', children: [block] }))],
  ['unknown blocks', nest((block) => ({ type: 'unknown', id: 'u', name: 'x', children: [block] }))],
  ['bold', nestMarks('strong')],
  ['superscript', nestMarks('sup')],
  ['inline quotations', nestMarks('quotation')],
]);

describe.each([...nests])(`${LEVELS} nested %s`, (_, block) => {
  const article = createUncheckedArticle({ body: [block] });

  test.each(Object.entries<Format>(formats))(
    'keep their words as %s, and say that they lie flat',
    (_name, { convert, losses }) => {
      expect(convert(article)).toContain('the deepest words');
      expect(losses(article).map(({ reason }) => reason)).toContain('depth');
    },
  );
});

test('words below the limit keep the titles around them', () => {
  const titled = nest((block) => ({ type: 'infobox', id: 'b', title: 'A title', children: [block] }));
  const { convert } = formats.html;
  const html = convert(createUncheckedArticle({ body: [titled] }));
  expect(html.split('A title')).toHaveLength(LEVELS + 1);
  expect(findActiveContent(html)).toEqual([]);
});
