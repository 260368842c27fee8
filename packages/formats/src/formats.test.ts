import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { describe, expect, test } from 'vitest';
import { createArticle } from './fixtures/create-article.ts';
import { type Format, formats } from './formats.ts';

const folder = new URL('fixtures/articles/', import.meta.url);
const names = readdirSync(folder);

/** Every `type` that the model gives a block or a piece of a line. */
const nodeTypes = [
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'pullquote',
  'image',
  'gallery',
  'video',
  'audio',
  'embed',
  'table',
  'tableRow',
  'tableCell',
  'code',
  'infobox',
  'relatedLink',
  'correction',
  'liveUpdate',
  'divider',
  'unknown',
  'text',
  'strong',
  'emphasis',
  'link',
  'break',
  'sub',
  'sup',
  'inlineCode',
  'quotation',
];

function readFixture(name: string, file: string): string {
  return readFileSync(new URL(`${name}/${file}`, folder), 'utf8');
}

describe.each(names)('%s', (name) => {
  const article = createArticle(JSON.parse(readFixture(name, 'article.json')));

  test.each(Object.entries<Format>(formats))('is written as %s', (_, { convert, fileExtension }) => {
    const file = `expected${fileExtension}`;
    const actual = convert(article);
    if (env['UPDATE'] === '1') {
      writeFileSync(new URL(`${name}/${file}`, folder), actual);
    }
    expect(actual).toBe(readFixture(name, file));
  });

  test.each(Object.entries<Format>(formats))(
    'points with each loss of %s at a place in the article',
    (_, { losses }) => {
      const pointers = losses(article).map(({ pointer }) => pointer);
      expect(pointers.filter((pointer) => resolve(article, pointer) === undefined)).toEqual([]);
    },
  );
});

test.each(Object.keys(formats))('%s is an entry of the package', (name) => {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  expect(JSON.parse(manifest)).toHaveProperty(['exports', `./${name}`, '@broadsheet/source'], `./src/${name}/index.ts`);
});

test('each format has a media type and a file extension of its own', () => {
  const all = Object.values<Format>(formats);
  expect(new Set(all.map(({ mediaType }) => mediaType)).size).toBe(all.length);
  expect(new Set(all.map(({ fileExtension }) => fileExtension)).size).toBe(all.length);
});

test('the README shows what is written', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(readFixture('wire', 'expected.md'));
});

test('the fixtures hold every kind of node', () => {
  const text = names.map((name) => readFixture(name, 'article.json')).join('\n');
  for (const type of nodeTypes) {
    expect(text).toContain(`"type": "${type}"`);
  }
});

function resolve(value: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>(
    (parent, key) =>
      typeof parent === 'object' && parent !== null ? new Map(Object.entries(parent)).get(key) : undefined,
    value,
  );
}
