import { expect, test } from 'vitest';
import { completeArticle } from '@broadsheet/core/fixtures';
import { createArticle } from '../fixtures/create-article.ts';
import { toPortableText, toPortableTextWithLosses } from './to-portable-text.ts';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (id: string, value: string) => ({ type: 'paragraph', id, children: [text(value)] });

test('marks of a line are decorators, or keys of what they stand for', () => {
  const children = [
    text('It '),
    {
      type: 'strong',
      children: [{ type: 'link', url: 'https://ledger.example/', title: 'Ledger', children: [text('rained')] }],
    },
    { type: 'break' },
    text('all day'),
  ];
  expect(toPortableText(createArticle({ body: [{ type: 'paragraph', id: 'a', children }] }))).toEqual([
    {
      _type: 'block',
      _key: 'a',
      style: 'normal',
      children: [
        { _type: 'span', _key: 'a-0', text: 'It ', marks: [] },
        { _type: 'span', _key: 'a-1', text: 'rained', marks: ['strong', 'a-m0'] },
        { _type: 'span', _key: 'a-2', text: '\nall day', marks: [] },
      ],
      markDefs: [{ _type: 'link', _key: 'a-m0', href: 'https://ledger.example/', title: 'Ledger' }],
    },
  ]);
});

test('lists and quotations are lines that say how they stand', () => {
  const nested = {
    type: 'list',
    id: 'n',
    ordered: true,
    start: 4,
    children: [{ type: 'listItem', id: 'ni', children: [paragraph('c', 'two')] }],
  };
  const body = [
    {
      type: 'list',
      id: 'l',
      ordered: false,
      children: [{ type: 'listItem', id: 'i', children: [paragraph('b', 'one'), nested] }],
    },
    { type: 'blockquote', id: 'q', attribution: [text('Ada')], children: [paragraph('d', 'said')] },
  ];
  const { portableText, losses } = toPortableTextWithLosses(createArticle({ body }));
  expect(portableText).toMatchObject([
    { _key: 'b', listItem: 'bullet', level: 1 },
    { _key: 'c', listItem: 'number', level: 2 },
    { _key: 'd', style: 'blockquote' },
    { _key: 'q-attribution', style: 'blockquote' },
  ]);
  expect(losses.map(({ pointer }) => pointer)).toEqual(
    expect.arrayContaining(['/body/0/children/0/children/1/start', '/body/1/attribution', '/headline', '/id']),
  );
});

test('every key of the document is unique', () => {
  const keys: unknown[] = [];
  JSON.stringify(toPortableText(completeArticle), (name, value: unknown) => {
    if (name === '_key') {
      keys.push(value);
    }
    return value;
  });
  expect(keys.length).toBeGreaterThan(50);
  expect(new Set(keys).size).toBe(keys.length);
});
