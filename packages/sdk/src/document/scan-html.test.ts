import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Document } from './document.ts';
import { outlineOf } from './oracle/outline.ts';
import { outlineOfParse5 } from './oracle/parse5-outline.ts';
import { readTreeCases, rewriteTreeCases } from './oracle/tree-cases.ts';
import { attributeNameAt, attributeOf, isText, tagName, textContent, textOf } from './read-node.ts';
import { scanHtml } from './scan-html.ts';

const limits = { maxDepth: 512, maxNodes: 250_000, maxAttributes: 256 };

function scan(source: string): Document {
  return scanHtml(source, limits);
}

function outline(source: string): string {
  return outlineOf(scan(source));
}

function nodesNamed(document: Document, name: string): readonly number[] {
  return Array.from({ length: document.size }, (_, node) => node).filter((node) => tagName(document, node) === name);
}

const folder = new URL('fixtures/trees/', import.meta.url);

describe.each(readdirSync(folder))('the trees of %s', (name) => {
  const path = new URL(name, folder);
  if (process.env['UPDATE'] === '1') writeFileSync(path, rewriteTreeCases(readFileSync(path, 'utf8'), outline));
  const cases = readTreeCases(readFileSync(path, 'utf8'));

  test.each(cases)('$markup', ({ markup, outline: expected }) => {
    expect(outline(markup)).toBe(expected);
  });

  test.each(cases.filter(({ difference }) => difference === undefined))(
    'parse5 agrees on $markup',
    ({ markup, outline: expected }) => {
      expect(outlineOfParse5(markup, true)).toBe(expected);
    },
  );

  test.each(cases.filter(({ difference }) => difference !== undefined))(
    '$difference: $markup',
    ({ markup, outline: expected }) => {
      expect(outlineOfParse5(markup, true)).not.toBe(expected);
    },
  );
});

describe('the arrays of a document', () => {
  const pages = [
    '<!doctype html><html lang=en><title>a</title><body class=b><p id=c>d<b>e</b>',
    '<table>a<tr><td>b</table><b id=1>c<p id=2>d</b>e',
    'a<body id=1><p class=2>b<html lang=en><p><b x=1>c<p>d',
  ];

  test.each(pages)('are in document order for %s', (source) => {
    const document = scan(source);
    expect(document.parent[0]).toBe(-1);
    expect(document.end[0]).toBe(document.size);
    for (let node = 1; node < document.size; node++) {
      const parent = document.parent[node] ?? -1;
      expect(parent).toBeLessThan(node);
      expect(document.end[node]).toBeGreaterThan(node);
      expect(document.end[node]).toBeLessThanOrEqual(document.end[parent] ?? 0);
      expect(document.firstAttribute[node + 1]).toBeGreaterThanOrEqual(document.firstAttribute[node] ?? 0);
    }
    expect(document.firstAttribute[document.size]).toBe(document.attributeName.length);
    expect(document.valueStart).toHaveLength(document.attributeName.length);
  });

  test('give elements of the same class the same number', () => {
    const document = scan('<p class="a b"><p class=""><p><i class="a b">x</i><b class="a&amp;b">');
    const numbers = ['p', 'i', 'b']
      .flatMap((name) => nodesNamed(document, name))
      .map((node) => document.classNumber[node]);
    expect(numbers.map((number) => document.classes[number ?? 0])).toEqual(['a b', '', '', 'a b', 'a&amp;b']);
    expect(document.classes).toHaveLength(3);
  });

  test('say where an element stands in the source, its end tag included', () => {
    const source = '<div><p>a <b>b</b> c<p>d</div>e<script>f</script >';
    const document = scan(source);
    const spans = ['div', 'b', 'script'].flatMap((name) =>
      nodesNamed(document, name).map((node) => source.slice(document.start[node], document.finish[node])),
    );
    expect(spans).toEqual(['<div><p>a <b>b</b> c<p>d</div>', '<b>b</b>', '<script>f</script >']);
  });

  test('let an element without an end tag reach as far as what it holds', () => {
    const source = '<ul><li>a <i>b</i><li>c</ul>';
    const document = scan(source);
    const [first] = nodesNamed(document, 'li');
    expect(source.slice(document.start[first ?? 0], document.finish[first ?? 0])).toBe('<li>a <i>b</i>');
  });

  test('say where a text stands in the source, undecoded', () => {
    const source = '<pre>\na &amp; b</pre>';
    const document = scan(source);
    const text = document.size - 1;
    expect(isText(document, text)).toBe(true);
    expect(source.slice(document.start[text], document.finish[text])).toBe('a &amp; b');
    expect(textOf(document, text)).toBe('a & b');
  });

  test('give no copy of an element the attributes of another', () => {
    const document = scan('<p><b id=1 class=x>a<p title=t>b');
    const [first = 0, second = 0] = nodesNamed(document, 'b');
    expect([attributeOf(document, first, 'id'), attributeOf(document, second, 'class')]).toEqual(['1', 'x']);
    expect(attributeOf(document, document.parent[second] ?? 0, 'title')).toBe('t');
  });

  test('mark the texts that are white space in the source', () => {
    const document = scan('<p> <b>a</b>\n\t<i>&#32;</i> c</p>\n');
    const texts = Array.from({ length: document.size }, (_, node) => node).filter((node) => isText(document, node));
    expect(texts.map((node) => document.isBlank[node])).toEqual([1, 0, 1, 0, 0, 1]);
  });

  test('stay as they are when another page is scanned', () => {
    const source = '<p class=a>b<i title=c>d</i><table>e<tr><td>f</table>';
    const document = scan(source);
    const before = outlineOf(document);
    scan('<ul><li class=g id=h>i<li>j<table>k</table></ul>'.repeat(3000));
    scan('<ol><li id=l>m</ol>');
    expect(outlineOf(document)).toBe(before);
    expect(outline(source)).toBe(before);
  });

  test('number an unknown element the same wherever it stands', () => {
    const document = scan('<x-y></x-y><X-Y></X-Y><z></z>');
    expect([...document.tag.subarray(-3)].map((tag) => document.tagNames[tag])).toEqual(['x-y', 'x-y', 'z']);
  });
});

describe('limits', () => {
  test('deeper elements are put side by side and lose no text', () => {
    const document = scanHtml(`<div id=a>${'<div><i>x</i>'.repeat(20)}y${'</div>'.repeat(20)}</div>z`, {
      ...limits,
      maxDepth: 10,
    });
    const depths = depthsOf(document);
    const [last = 0] = [...depths.keys()].slice(-1);
    expect(Math.max(...nodesNamed(document, 'div').map((node) => depths[node] ?? 0))).toBe(11);
    expect(textContent(document, 0)).toBe(`${'x'.repeat(20)}yz`);
    expect(tagName(document, document.parent[last] ?? 0)).toBe('body');
    expect(document.capped).toEqual({ depth: true, nodes: false, attributes: false });
  });

  test('a table needs room for its rows and cells, or is none', () => {
    const source = `${'<div>'.repeat(7)}<table><tr><td>a</table>b`;
    expect(outlineOf(scanHtml(source, { ...limits, maxDepth: 12 }))).toContain('div(table "ab")');
    expect(outlineOf(scanHtml(source, { ...limits, maxDepth: 13 }))).toContain('div(table(tbody(tr(td("a")))) "b")');
  });

  test('reading ends when there are too many nodes', () => {
    const document = scanHtml('<p>a'.repeat(100), { ...limits, maxNodes: 50 });
    expect(document.size).toBe(50);
    expect(document.capped.nodes).toBe(true);
  });

  test('further attributes of an element are left out', () => {
    const document = scanHtml('<p a=1 b=2 c=3><p d=4>', { ...limits, maxAttributes: 2 });
    expect([0, 1, 2].map((index) => attributeNameAt(document, index))).toEqual(['a', 'b', 'd']);
    expect(document.capped.attributes).toBe(true);
  });

  test.each([
    { maxDepth: 0, maxNodes: 100, maxAttributes: 1 },
    { maxDepth: 512, maxNodes: 0, maxAttributes: 0 },
  ])('a page has its html, head and body under limits as small as %o', (small) => {
    const document = scanHtml('<!doctype html><title>a</title><table><tr><td class=b id=c>d', small);
    expect(['html', 'head', 'body'].map((name) => nodesNamed(document, name).length)).toEqual([1, 1, 1]);
  });

  test('copies of an element get attributes as long as these are few', () => {
    const many = Array.from({ length: 200 }, (_, index) => `a${index}`).join(' ');
    const document = scan(`<p><b ${many}>${'<p>x'.repeat(5000)}`);
    expect(nodesNamed(document, 'b')).toHaveLength(5001);
    expect(document.attributeName.length).toBeLessThan(101_000);
    expect(document.capped.attributes).toBe(true);
  });

  test('nothing is capped on an ordinary page', () => {
    expect(scan('<p a=1>b').capped).toEqual({ depth: false, nodes: false, attributes: false });
  });
});

function depthsOf(document: Document): readonly number[] {
  const depths: number[] = [];
  for (let node = 0; node < document.size; node++) depths[node] = 1 + (depths[document.parent[node] ?? 0] ?? -1);
  return depths;
}

describe('hostile markup', () => {
  const megabytes = 5;
  const repeat = (part: string): string => part.repeat(Math.ceil((megabytes * 1_000_000) / part.length));
  const number = (part: (index: number) => string): string => {
    const parts: string[] = [];
    for (let length = 0; length < megabytes * 1_000_000; length += parts.at(-1)?.length ?? 0)
      parts.push(part(parts.length));
    return parts.join('');
  };

  test.each([
    ['nested blocks', () => repeat('<div>')],
    ['nested lists', () => repeat('<ul><li>')],
    ['nested formatting', () => repeat('<b>')],
    ['ever more formatting', () => number((index) => `<p><b a=${index}>x`)],
    ['links in blocks in links', () => repeat('<a><div>')],
    ['tables in tables', () => repeat('<table><tr><td>')],
    ['strays in tables', () => repeat('<table>x<b>')],
    ['blocks split by formatting', () => repeat('<table><a><div></a>')],
    ['an open quote', () => `<a b="${repeat('x')}`],
    ['open quotes', () => repeat('<a b="')],
    ['open comments', () => repeat('<!--')],
    ['comments that seem to end', () => `<!--${repeat('>')}`],
    ['ends of nothing', () => repeat('</')],
    ['beginnings of nothing', () => repeat('<')],
    ['open scripts', () => repeat('<script><!--')],
    ['scripts that seem to end', () => `<script>${repeat('</script')}`],
    ['attributes without end', () => `<a ${number((index) => `a${index} `)}>`],
    ['the same attribute', () => `<a ${repeat('a ')}>`],
    [
      'many elements with many attributes',
      () => repeat(`<a ${Array.from({ length: 256 }, (_, index) => `b${index}`).join(' ')}>`),
    ],
    ['ever other elements', () => number((index) => `<x${index}>`)],
    ['attributes for the body', () => number((index) => `<body a${index}=1>`)],
    ['noscript cut short', () => repeat('<noscript><!--<iframe><svg><![CDATA[</noscript>')],
    ['end tags of nothing', () => `${'<span>'.repeat(500)}${repeat('</x>')}`],
    ['templates', () => repeat('<template><td>')],
    ['SVG in paragraphs', () => repeat('<svg><p>')],
    ['menus', () => repeat('<select><option>')],
    ['open doctypes', () => `<!doctype ${repeat(' ')}`],
    ['NUL', () => repeat('\0')],
  ])('%s: five megabytes are read, and the tree stays within its limits', (_, make) => {
    const source = make();
    const document = scan(source);
    expect(document.finish[0]).toBe(source.length);
    expect(document.size).toBeLessThan(limits.maxNodes + 100);
    expect(Math.max(...new Set(depthsOf(document)))).toBeLessThanOrEqual(limits.maxDepth + 2);
    expect(document.attributeName.length).toBeLessThan(source.length / 2);
  });

  test('formatting that is opened again and again makes a bounded number of nodes for each tag', () => {
    const tags = 1000;
    const markup = Array.from({ length: tags }, (_, index) => `<p><b a=${index}>x`).join('');
    expect(scan(markup).size).toBeLessThan(tags * 20);
  });
});
