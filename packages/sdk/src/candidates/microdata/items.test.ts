import { describe, expect, it } from 'vitest';
import { scanHtml } from '../../document/scan-html.ts';
import { defaultExtractLimits } from '../../extract-options.ts';
import { indexPage } from '../page-index.ts';
import { readItems } from './items.ts';

function objects(html: string): readonly unknown[] {
  return readItems(indexPage(scanHtml(html, defaultExtractLimits))).map(({ value }) => value);
}

describe('readItems', () => {
  it.each<readonly [what: string, html: string, items: readonly unknown[]]>([
    [
      'an item',
      '<div itemscope itemtype="https://schema.org/Article"><b itemprop="headline">A</b></div>',
      [{ '@type': ['https://schema.org/Article'], headline: ['A'] }],
    ],
    [
      'two properties in one element',
      '<div itemscope itemtype="Article"><b itemprop="headline name">A</b></div>',
      [{ '@type': ['Article'], headline: ['A'], name: ['A'] }],
    ],
    [
      'the same property twice',
      '<div itemscope itemtype="Article"><b itemprop="author">A</b><b itemprop="author">B</b></div>',
      [{ '@type': ['Article'], author: ['A', 'B'] }],
    ],
    [
      'an item in an item',
      '<div itemscope itemtype="Article"><p itemprop="author" itemscope><b itemprop="name">A</b></p></div>',
      [
        { '@type': ['Article'], author: [{ '@type': [], name: ['A'] }] },
        { '@type': [], name: ['A'] },
      ],
    ],
    [
      'no item that is neither a story nor a part of one',
      '<div itemscope itemtype="Product"><b itemprop="name">A</b><p itemprop="offers" itemscope><b itemprop="price">1</b></p></div>',
      [],
    ],
    ['what stands in no item', '<b itemprop="headline">A</b>', [{ '@type': ['CreativeWork'], headline: ['A'] }]],
    [
      'values in attributes',
      '<div itemscope itemtype="Article"><meta itemprop="a" content="1"><time itemprop="b" datetime="2">x</time><img itemprop="c" src="3"><a itemprop="url" href="4">x</a><data itemprop="e" value="5"></data></div>',
      [{ '@type': ['Article'], a: ['1'], b: ['2'], c: ['3'], url: ['4'], e: ['5'] }],
    ],
    [
      'a link that names somebody',
      '<div itemscope itemtype="Article"><a itemprop="author" href="/osric">Osric</a></div>',
      [{ '@type': ['Article'], author: ['Osric'] }],
    ],
    ['empty values', '<div itemscope itemtype="Article"><b itemprop="a"> </b></div>', [{ '@type': ['Article'] }]],
  ])('reads %s', (_, html, items) => {
    expect(objects(html)).toEqual(items);
  });

  it('takes names of prototypes for mere names', () => {
    const [item] = objects('<div itemscope itemtype="Article"><b itemprop="__proto__ constructor">A</b></div>');
    expect(Object.getPrototypeOf(item)).toBe(Object.prototype);
    expect(item).toHaveProperty('constructor', ['A']);
  });

  it('reads deep items to their end', () => {
    const deep = '<div itemprop="a" itemscope>'.repeat(100_000);
    expect(() => objects(`<div itemscope itemtype="Article">${deep}`)).not.toThrow();
  });
});
