import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../article/article.ts';
import type { Quote } from '../article/quote.ts';
import { completeArticle } from '../fixtures/complete-article.ts';
import { paragraphs, story } from '../fixtures/story.ts';
import { parseIsoStamp } from '../stamp/parse-iso-stamp.ts';
import type { Stamp } from '../stamp/stamp.ts';
import { diffArticles } from './diff-articles.ts';

const texts = [
  'The ferry of Skarvik left on 11 March with 120 people on board.',
  'The captain, Anna Lie, said that “nobody was late” that day.',
  'A second boat will follow in spring, the Harbour Board wrote.',
];

function stamp(iso: string): Stamp {
  const parsed = parseIsoStamp(iso);
  if (parsed === undefined) throw new Error(`No date: ${iso}`);
  return parsed;
}

const before = story(texts, { dateModified: stamp('2024-03-14T11:30:12Z') });

/** A later version with these paragraphs, whose ids are new as their text may be. */
function later(others: readonly string[] = texts, more: Partial<Article> = {}): Article {
  const body = paragraphs(
    others,
    others.map((_, index) => `n${index + 1}`),
  );
  return { ...before, body, dateModified: stamp('2024-03-15T09:00:00Z'), ...more };
}

function replaced(from: string, to: string): readonly string[] {
  return texts.map((text) => text.replace(from, to));
}

function typesOf(after: Article, earlier = before): readonly string[] {
  return diffArticles(earlier, after).map((change) => change.type);
}

/** A quotation of the words `nobody was late`, as extraction finds it. */
function quoteIn(blockId: string, end: number): Quote {
  return { id: 'q1', text: 'nobody', spans: [{ blockId, start: 34, end }], kind: 'partial' };
}

/** A version under another date of modification, or none. */
function dated(article: Article, iso: string | undefined): Article {
  const { dateModified: _, ...undated } = article;
  return iso === undefined ? undated : { ...undated, dateModified: stamp(iso) };
}

describe('diffArticles', () => {
  it('finds nothing between a version and itself, however it is typeset', () => {
    expect(diffArticles(completeArticle, completeArticle)).toStrictEqual([]);
    expect(typesOf(later(texts.map((text) => text.replaceAll(/[“”]/g, '"').replaceAll(' ', '\u00a0'))))).toStrictEqual(
      [],
    );
  });

  it.each([
    ['a number', '120', '1,020', { type: 'numberChanged', before: '120', after: '1,020' }],
    ['a date', '11 March', '12 March', { type: 'dateChanged', before: '11', after: '12' }],
    ['a month', 'March', 'April', { type: 'dateChanged', before: 'March', after: 'April' }],
    ['a name', 'Anna Lie', 'Anna Moe', { type: 'nameChanged', before: 'Lie', after: 'Moe' }],
  ])('tells %s', (_, from, to, expected) => {
    const [change, ...rest] = diffArticles(before, later(replaced(from, to)));
    expect(rest).toStrictEqual([]);
    expect(change).toMatchObject({ ...expected, before: { text: expected.before }, after: { text: expected.after } });
  });

  it('tells where a fact stands in both versions', () => {
    expect(diffArticles(before, later(replaced('120', 'some 130')))).toStrictEqual([
      {
        type: 'numberChanged',
        before: { blockId: 'p1', start: 43, end: 46, text: '120' },
        after: { blockId: 'n1', start: 43, end: 51, text: 'some 130' },
      },
    ]);
  });

  it('tells a change of quoted words, whatever they hold', () => {
    const earlier = { ...before, quotes: [quoteIn('p2', 49)] };
    const after = later(replaced('nobody was late', '3 were late'), { quotes: [quoteIn('n2', 45)] });
    expect(diffArticles(earlier, after)).toMatchObject([
      { type: 'quoteChanged', before: { text: 'nobody was' }, after: { text: '3 were' } },
    ]);
  });

  it('tells other words together, once for each block', () => {
    expect(diffArticles(before, later(replaced('second boat will follow', 'third boat may follow')))).toStrictEqual([
      {
        type: 'textChanged',
        beforeId: 'p3',
        afterId: 'n3',
        edits: [
          { before: 'second', after: 'third' },
          { before: 'will', after: 'may' },
        ],
      },
    ]);
  });

  it('takes nouns of German for names only where the article says that they are', () => {
    const german = {
      ...before,
      inLanguage: 'de',
      mentions: [{ name: 'Anna Lie', kind: 'person', sameAs: [] } as const],
    };
    const noun = later(replaced('people', 'Kinder'), { inLanguage: 'de' });
    expect(typesOf(noun, story(replaced('people', 'Leute'), german))).toStrictEqual(['textChanged']);
    const name = later(replaced('Lie', 'Moe'), {
      inLanguage: 'de',
      mentions: [{ name: 'A. Moe', kind: 'person', sameAs: [] }],
    });
    expect(typesOf(name, german)).toStrictEqual(['nameChanged']);
  });

  it('tells blocks that have come, gone or moved', () => {
    const [first = '', second = '', third = ''] = texts;
    expect(diffArticles(before, later([third, first, second]))).toStrictEqual([
      { type: 'blockMoved', beforeId: 'p3', afterId: 'n1', beforeIndex: 2, afterIndex: 0 },
    ]);
    expect(diffArticles(before, later([first, 'Rain is due.', third]))).toStrictEqual([
      { type: 'blockAdded', blockId: 'n2', blockType: 'paragraph', text: 'Rain is due.' },
      { type: 'blockRemoved', blockId: 'p2', blockType: 'paragraph', text: second },
    ]);
  });

  it('orders changes by weight', () => {
    const correction = { kind: 'correction', text: 'The number of people was wrong.' } as const;
    const after = later([texts[2] ?? '', ...replaced('120', '130').slice(0, 2), 'Rain is due.'], {
      headline: 'The ferry is back',
      standfirst: 'At last.',
      corrections: [correction],
      dateModified: stamp('2024-03-14T11:30:12Z'),
    });
    expect(typesOf(after)).toStrictEqual([
      'headlineChanged',
      'correctionAdded',
      'numberChanged',
      'standfirstChanged',
      'blockAdded',
      'blockMoved',
      'silentEdit',
    ]);
    expect(typesOf({ ...before, body: before.body }, { ...before, corrections: [correction] })).toStrictEqual([
      'correctionRemoved',
    ]);
  });

  it.each([
    ['no date', undefined, undefined, true],
    ['the same second', '2024-03-14T11:30:12Z', '2024-03-14T11:30:12Z', true],
    ['the same moment under another offset', '2024-03-14T11:30:12Z', '2024-03-14T12:30:12+01:00', true],
    ['an older date', '2024-03-14T11:30:12Z', '2024-03-11', true],
    ['a later date', '2024-03-14T11:30:12Z', '2024-03-14T11:30:13Z', false],
    ['a date where there was none', undefined, '2024-03-14T11:30:12Z', false],
    ['the same day', '2024-03-20', '2024-03-20', false],
    ['a day that had passed when the earlier version was read', '2024-03-13', '2024-03-13', true],
  ])('takes an edit under %s as silent or not', (_, earlier, after, isSilent) => {
    const types = typesOf(dated(later(replaced('120', '130')), after), dated(before, earlier));
    expect(types.includes('silentEdit')).toBe(isSilent);
  });

  it('accounts for every block: what is not paired has come or gone', () => {
    const lists = fc.array(
      fc
        .array(fc.constantFrom('rain', 'Oslo', '7', 'May', 'no'), { minLength: 1, maxLength: 5 })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(lists, lists, (one, other) => {
        const changes = diffArticles(story(one), story(other));
        const count = (type: string): number => changes.filter((change) => change.type === type).length;
        expect(other.length - one.length).toBe(count('blockAdded') - count('blockRemoved'));
        expect(changes.length === 0).toBe(JSON.stringify(one) === JSON.stringify(other));
        expect(diffArticles(story(one), story(other))).toStrictEqual(changes);
      }),
    );
  });

  it('takes articles of any size', () => {
    const long = Array.from(
      { length: 20_000 },
      (_, index) => `Paragraph ${index} is ${'very '.repeat(index % 7)}short.`,
    );
    const edited = long.map((text) => text.replace('is', 'was')).toReversed();
    expect(diffArticles(story(long), story(edited)).length).toBeGreaterThan(0);
    const words = Array.from({ length: 100_000 }, (_, index) => `word${index}`).join(' ');
    expect(typesOf(story([words.replaceAll('word', 'Ward')]), story([words]))).toStrictEqual([
      'textChanged',
      'silentEdit',
    ]);
  });
});
