import { describe, expect, test } from 'vitest';
import { createXmlReader } from './create-xml-reader.ts';

/** What a reader tells of a document that comes in pieces of a length; neighbouring texts are one. */
function read(xml: string, pieceLength: number): string {
  const told: string[] = [];
  const reader = createXmlReader({
    open: (name) => told.push(`<${name}>`),
    text: (text) => told.push(text),
    close: (name) => told.push(`</${name}>`),
  });
  for (let at = 0; at < xml.length; at += pieceLength) reader.write(xml.slice(at, at + pieceLength));
  return told.join('');
}

describe.each([1, 2, 3, 7, 1000])('XML in pieces of %i characters', (pieceLength) => {
  test.each([
    ['elements and text', '<a><b>x</b> y</a>', '<a><b>x</b> y</a>'],
    ['prefixes are left out', '<n:a><n:b/></n:a>', '<a><b></b></a>'],
    ['attributes are passed over, also with a tag in them', `<a b="x>y" c='<d>'>z</a>`, '<a>z</a>'],
    ['references are decoded', '<a>x &amp; y &#8217; &lt;b&gt;</a>', '<a>x & y ’ <b></a>'],
    ['character data stand for themselves', '<a><![CDATA[<b> &amp; ]]]]></a>', '<a><b> &amp; ]]</a>'],
    ['comments are passed over', '<a><!-- <b> -- > --><!----></a>', '<a></a>'],
    ['declarations are passed over', '<?xml version="1.0"?><!DOCTYPE a><?x a>b ?><a/>', '<a></a>'],
    ['what is no tag is passed over', '<a>1 < 2</a><>', '<a>1 '],
  ])('%s', (_, xml, told) => {
    expect(read(xml, pieceLength)).toBe(told);
  });
});

test('a tag without an end is not kept for ever', () => {
  const reader = createXmlReader({ open: () => {}, text: () => {}, close: () => {} });
  reader.write('<a b="');
  const writeOn = (): void => {
    for (let count = 0; count < 30; count++) reader.write('x'.repeat(50_000));
  };
  expect(writeOn).toThrow(RangeError);
});
