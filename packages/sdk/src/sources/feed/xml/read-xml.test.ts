import { describe, expect, test } from 'vitest';
import { readXml } from './read-xml.ts';

const markupNames = new Set(['title', 'content']);

function rootOf(contents: string, attributes = ''): unknown {
  return readXml(`<rss${attributes}>${contents}</rss>`, markupNames)?.root;
}

describe('readXml', () => {
  test.each<[what: string, contents: string, root: unknown]>([
    ['text alone as text', '<link>/a</link>', { link: '/a' }],
    ['several elements of a name as a list', '<a>1</a><b/><a>2</a>', { a: ['1', '2'], b: '' }],
    [
      'attributes and elements by their names, in small letters',
      '<Guid isPermaLink="false">x<b>y</b></Guid>',
      { guid: { ispermalink: 'false', '#text': 'x', b: 'y' } },
    ],
    ['attributes in any quotes, or none', `<a b="x>y" c='"' d=1 e/>`, { a: { b: 'x>y', c: '"', d: '1' } }],
    [
      'references, those of HTML too',
      '<a b="&lt;">x &amp;amp; &eacute;&#8217;</a>',
      { a: { b: '<', '#text': 'x &amp; é’' } },
    ],
    ['an address with a bare &', '<a>/?a=1&copy=2&b</a>', { a: '/?a=1&copy=2&b' }],
    ['no entity that the document declares', '<a>&own;</a>', { a: '&own;' }],
    ['character data as they are', '<a>x <![CDATA[<b> &amp;]]> y</a>', { a: 'x <b> &amp; y' }],
    ['no comment and no instruction', '<a>x<!-- <b> -->y<?b c?></a>', { a: 'xy' }],
    ['what is no tag as text', '<a>1 < 2</a>', { a: '1 < 2' }],
    [
      'an element that is left open up to the end of the one around it',
      '<a><b>x</a><c>y</c>',
      { a: { b: 'x' }, c: 'y' },
    ],
    ['nothing in an end that belongs to no element', '<a>x</b></a>', { a: 'x' }],
    ['HTML that is escaped', '<title>a &lt;b&gt;c&lt;/b&gt;</title>', { title: 'a <b>c</b>' }],
    ['HTML as character data', '<title><![CDATA[a &amp; <b>c</b>]]></title>', { title: 'a &amp; <b>c</b>' }],
    ['HTML as elements', '<title t="x">a &amp; <b>c</b></title>', { title: { t: 'x', '#text': 'a &amp; <b>c</b>' } }],
    ['HTML as elements with a prefix', '<content><h:p>a</h:p></content>', { content: '<p>a</p>' }],
    [
      'HTML with an element of the same name',
      '<title><title>a</title><title/>b</title>',
      { title: '<title>a</title><title/>b' },
    ],
    ['an element for HTML without an end', '<title><a>b</a>', { title: { a: 'b' } }],
  ])('reads %s', (_, contents, root) => {
    expect(rootOf(contents)).toEqual(root);
  });

  test.each<[what: string, attributes: string, contents: string, root: unknown]>([
    ['any prefix as the usual one', ' xmlns:m="http://search.yahoo.com/mrss"', '<m:credit/>', { 'media:credit': '' }],
    ['a prefix that was not declared as it is', '', '<dc:creator/>', { 'dc:creator': '' }],
    ['a vocabulary that is not known by the prefix it has', ' xmlns:x="urn:x"', '<x:a/>', { 'x:a': '' }],
    ['the vocabulary of RSS without one', ' xmlns="http://purl.org/rss/1.0/"', '<item/>', { item: '' }],
    [
      'a declaration within an element for that element',
      '',
      '<f:a xmlns:f="http://www.w3.org/2005/Atom"/>',
      { 'atom:a': '' },
    ],
  ])('knows %s', (_, attributes, contents, root) => {
    expect(rootOf(contents, attributes)).toEqual(root);
  });

  test('needs no prefix for the vocabulary of the root', () => {
    const atom = '<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="en"><a:title>x</a:title></a:feed>';
    expect(readXml(atom, markupNames)).toEqual({
      rootName: 'feed',
      root: { 'xml:lang': 'en', title: 'x' },
      cutNames: [],
    });
  });

  test.each([
    ['<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a/>', 'a', []],
    ['<a><b><c>x', 'a', ['a', 'b', 'c']],
    ['<a/><b/>', 'a', []],
  ])('of %s has the root %s, and %j do not end', (xml, rootName, cutNames) => {
    expect(readXml(xml, markupNames)).toMatchObject({ rootName, cutNames });
  });

  test.each(['', 'text', '<', '<a', '<!-- <a/> '])('of %j is nothing', (xml) => {
    expect(readXml(xml, markupNames)).toBeUndefined();
  });
});
