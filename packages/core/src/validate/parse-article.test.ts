import { describe, expect, it } from 'vitest';
import type { Article } from '../article/article.ts';
import { ARTICLE_LIMITS } from '../article/article-limits.ts';
import { ArticleValidationError } from '../errors/article-validation-error.ts';
import { NewerSchemaVersionError } from '../errors/newer-schema-version-error.ts';
import { completeArticle } from '../fixtures/complete-article.ts';
import { parseArticle, safeParseArticle } from './parse-article.ts';

/** The smallest article there is. */
const plainArticle: Article = {
  schemaVersion: '1.0',
  id: 'urn:broadsheet:1',
  altIds: [],
  alternates: [],
  kind: 'article',
  representationType: 'full',
  headline: 'Rain in Oslo',
  headlines: [],
  contributors: [],
  infoSources: [],
  sections: [],
  tags: [],
  dir: 'ltr',
  about: [],
  mentions: [],
  access: { claim: 'unknown', readable: 'full' },
  rights: { miningReservations: [] },
  corrections: [],
  status: 'usable',
  media: [],
  body: [],
  quotes: [],
  stats: { words: 0, characters: 0, readingTimeSeconds: 0 },
};

function messagesOf(input: unknown): readonly string[] {
  const result = safeParseArticle(input);
  return result.success ? [] : result.error.issues.map((issue) => issue.message);
}

/** `depth` boxes in one another around a paragraph. */
function nest(depth: number): unknown {
  let block: unknown = { type: 'paragraph', id: 'innermost', children: [] };
  for (let level = 0; level < depth; level += 1) block = { type: 'infobox', id: `box-${level}`, children: [block] };
  return block;
}

describe('parseArticle', () => {
  it.each([plainArticle, completeArticle])('returns a copy of a valid article: $headline', (article) => {
    const parsed = parseArticle(article);
    expect(parsed).toStrictEqual(article);
    expect(parsed).not.toBe(article);
    expect(Object.isFrozen(parsed.access)).toBe(true);
    expect(Object.isFrozen(parsed.body)).toBe(true);
  });

  it('reads what JSON gives', () => {
    expect(parseArticle(JSON.parse(JSON.stringify(completeArticle)))).toStrictEqual(completeArticle);
  });

  it('throws a typed error that keeps the cause', () => {
    expect(() => parseArticle({ ...plainArticle, headline: '' })).toThrow(ArticleValidationError);
    expect(() => parseArticle({ ...plainArticle, headline: '' })).toThrow(
      'Not a valid article: /headline: expected text that is not blank, got ""',
    );
    const result = safeParseArticle({ ...plainArticle, headline: '' });
    expect(result.success ? undefined : result.error.cause).toBeInstanceOf(Error);
  });
});

describe('issues', () => {
  it.each([
    ['undefined', undefined, 'the article: expected an object, got undefined'],
    ['null', null, 'the article: expected an object, got null'],
    ['text', '{}', 'the article: expected an object, got "{}"'],
    ['a list', [], 'the article: expected an object, got an empty list'],
    ['a number', 5, 'the article: expected an object, got 5'],
    ['bytes', new Uint8Array(50_000_000), 'the article: expected plain data, got bytes'],
  ])('say that %s is no article', (_name, input, message) => {
    expect(messagesOf(input)).toStrictEqual([message]);
  });

  it('name every property that is missing', () => {
    expect(messagesOf({}).slice(0, 3)).toStrictEqual([
      '/schemaVersion: expected "1.0", got nothing',
      '/id: expected text, got nothing',
      '/altIds: expected a list, got nothing',
    ]);
    expect(messagesOf({})).toHaveLength(Object.keys(plainArticle).length);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string | RegExp]>([
    ['a blank headline', { headline: ' ' }, '/headline: expected text that is not blank, got " "'],
    ['an unknown kind', { dir: 'up' }, '/dir: expected one of "ltr", "rtl", got "up"'],
    ['an unknown property', { title: 'x' }, '/title: expected no property of this name, got "x"'],
    ['an odd property', { 'a/b~c': 1 }, '/a~1b~0c: expected no property of this name, got 1'],
    ['an undefined property', { kicker: undefined }, '/kicker: expected text, got undefined'],
    ['text for a stamp', { datePublished: '2024-03-14' }, '/datePublished: expected an object, got "2024-03-14"'],
    ['a relative address', { url: '/a' }, '/url: expected an absolute http or https address, got "/a"'],
    ['a file', { url: 'file:///a' }, '/url: expected an absolute http or https address, got "file:///a"'],
    [
      'an address with a space',
      { url: 'https://a.b/ ' },
      '/url: expected an absolute http or https address, got "https://a.b/ "',
    ],
    ['a locale', { inLanguage: 'en_GB' }, '/inLanguage: expected a BCP 47 language tag, such as en-GB, got "en_GB"'],
    [
      'an unknown block',
      { body: [{ type: 'aside' }] },
      /^\/body\/0\/type: expected one of "paragraph", .*, got "aside"$/,
    ],
    ['text for a block', { body: ['It rained.'] }, '/body/0: expected an object, got "It rained."'],
    [
      'a script as a link',
      {
        body: [
          {
            type: 'paragraph',
            id: 'p',
            children: [{ type: 'link', url: 'javascript:alert(1)', children: [] }],
          },
        ],
      },
      '/body/0/children/0/url: expected an absolute http, https, mailto or tel address, got "javascript:alert(1)"',
    ],
    [
      'an impossible figure',
      { stats: { words: -1, characters: 0, readingTimeSeconds: 0 } },
      '/stats/words: expected a whole number of at least 0, got -1',
    ],
    ['long text', { genre: 'long '.repeat(100) }, /^\/genre: expected one of "reportage", .*, got "(long ){12}…"$/],
  ])('name %s', (_name, change, message) => {
    const messages = messagesOf({ ...plainArticle, ...change });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(message);
  });
});

describe('hostile input', () => {
  it.each([
    ['a nest of 100,000 blocks', nest(100_000)],
    ['a cycle', cycle()],
  ])('%s ends in an error', (_name, block) => {
    expect(messagesOf({ ...plainArticle, body: [block] })).toStrictEqual([
      '/body/0: expected at most 256 levels of nesting, got more',
    ]);
  });

  it('may be nested as deep as the limit says', () => {
    const levelsOfInnermost = 5;
    const deepest = (ARTICLE_LIMITS.maxDepth - levelsOfInnermost + 1) / 2;
    expect(messagesOf({ ...plainArticle, body: [nest(Math.floor(deepest))] })).toStrictEqual([]);
    expect(messagesOf({ ...plainArticle, body: [nest(Math.floor(deepest) + 1)] })).toHaveLength(1);
  });

  it('that multiplies by sharing its parts ends in an error', () => {
    let block: unknown = { type: 'divider', id: 'd' };
    for (let level = 0; level < 60; level += 1) block = { type: 'infobox', id: `b${level}`, children: [block, block] };
    expect(messagesOf({ ...plainArticle, body: [block] })).toStrictEqual([
      'the article: expected at most 1000000 values, got more',
    ]);
  });

  it('of a list without end ends in an error', () => {
    const list: unknown[] = [];
    list.length = 4_000_000_000;
    expect(messagesOf({ ...plainArticle, tags: list })).toHaveLength(1);
  });

  it('does not reach the prototype of objects', () => {
    const text = JSON.stringify(plainArticle).replace('{', '{"__proto__":{"polluted":true},"constructor":{},');
    expect(messagesOf(JSON.parse(text))).toStrictEqual([
      '/__proto__: expected no property of this name, got an object',
      '/constructor: expected no property of this name, got an object',
    ]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('schemaVersion', () => {
  it.each(['1.1', '2.0', '10.0'])('%s is newer than this package', (schemaVersion) => {
    const result = safeParseArticle({ schemaVersion });
    expect(NewerSchemaVersionError.isInstance(result.success ? undefined : result.error)).toBe(true);
    expect(() => parseArticle({ schemaVersion })).toThrow(NewerSchemaVersionError);
  });

  it.each(['0.9', '1', 'latest', 2, null])('%o is no version of an article', (schemaVersion) => {
    expect(messagesOf({ ...plainArticle, schemaVersion })).toStrictEqual([
      `/schemaVersion: expected "1.0", got ${JSON.stringify(schemaVersion)}`,
    ]);
  });
});

function cycle(): unknown {
  const children: unknown[] = [];
  const block = { type: 'infobox', id: 'box', children };
  children.push(block, block);
  return block;
}
