import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText } from '../body/block-text.ts';
import { walkBlocks } from '../body/walk-blocks.ts';
import { completeArticle } from '../fixtures/complete-article.ts';
import { paragraphs } from '../fixtures/story.ts';
import { verifyQuote } from './verify-quote.ts';

const body = paragraphs([
  'The captain spoke. “We heard the gulls and nothing else, not even the engine,” she said.',
  'A silent pier waited.',
  '“Nobody waved at us that morning.',
  '“It was far too early for that.”',
]);
const quotes = [
  {
    id: 'q1',
    text: 'We heard the gulls and nothing else, not even the engine',
    spans: [{ blockId: 'p1', start: 20, end: 76 }],
    kind: 'direct',
    speaker: { name: 'Anna Lie', kind: 'person', raw: 'she' },
  },
] as const;
const article = { body, quotes };

describe('verifyQuote', () => {
  it('finds words character for character, with their place and their speaker', () => {
    const found = verifyQuote(article, ' the gulls and nothing else, ');
    expect(found).toStrictEqual({
      match: 'exact',
      text: 'the gulls and nothing else,',
      spans: [{ blockId: 'p1', start: 29, end: 56 }],
      quote: quotes[0],
    });
  });

  it('finds the same words with other case, accents, marks and white space', () => {
    const found = verifyQuote(article, '"WE heard thé gulls - and  nothing else; not even the engine"');
    expect(found).toMatchObject({ match: 'normalised', text: quotes[0].text, quote: { id: 'q1' } });
  });

  it('finds words over several blocks', () => {
    const found = verifyQuote(article, 'Nobody waved at us that morning. It was far too early');
    expect(found).toMatchObject({
      match: 'normalised',
      spans: [{ blockId: 'p3' }, { blockId: 'p4', start: 0, end: 21 }],
    });
  });

  it('says what is different in words that are nearly there', () => {
    expect(verifyQuote(article, 'They heard the seagulls and nothing else, not even the big engine')).toStrictEqual({
      match: 'near',
      text: quotes[0].text,
      spans: [{ blockId: 'p1', start: 20, end: 76 }],
      similarity: 18 / 23,
      edits: [
        { before: 'They', after: 'We' },
        { before: 'seagulls', after: 'gulls' },
        { before: 'big', after: '' },
      ],
      quote: quotes[0],
    });
  });

  it.each(['', ' “” ', 'gulls heard', 'We heard the whales sing all night', 'engine engine engine engine'])(
    'says that %j is absent',
    (text) => {
      expect(verifyQuote(article, text)).toStrictEqual({ match: 'absent' });
    },
  );

  it.each(['Harbour Board', 'Summer\t24', 'Built in Holm', 'on board! so QUIET', 'The boat\nBuilt'])(
    'counts %j as the spans of quotations count',
    (words) => {
      const found = verifyQuote(completeArticle, words);
      const spans = found.match === 'absent' ? [] : found.spans;
      const blocks = [...walkBlocks(completeArticle.body)];
      const texts = spans.map((span) => {
        const block = blocks.find(({ id }) => id === span.blockId);
        return block && blockText(block).slice(span.start, span.end);
      });
      expect(texts.join('\n').toLowerCase()).toBe(words.toLowerCase());
    },
  );

  it('finds every stretch of a body, exactly, and all of its words when they are shouted', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom(...Array.from('abc d,“”é')) }), { minLength: 1 });
    fc.assert(
      fc.property(texts, fc.nat({ max: 50 }), fc.nat({ max: 40 }), (lines, from, length) => {
        const other = { body: paragraphs(lines), quotes: [] };
        const all = lines.filter((line) => line !== '').join('\n');
        const stretch = all.slice(from, from + length).trim();
        expect(verifyQuote(other, stretch).match).toBe(stretch === '' ? 'absent' : 'exact');
        const words = all.split(/[\s,“”]+/).filter((word) => word !== '');
        const shouted = words
          .slice(from % (words.length + 1))
          .join(' ')
          .toUpperCase();
        expect(verifyQuote(other, shouted).match).toBe(shouted === '' ? 'absent' : 'normalised');
      }),
    );
  });

  it('takes articles and words of any size', () => {
    const words = Array.from({ length: 100_000 }, (_, index) => `word${index % 977}`);
    const huge = { body: paragraphs([words.join(' '), 'no '.repeat(200_000)]), quotes: [] };
    expect(verifyQuote(huge, words.toReversed().join(' ')).match).toBe('absent');
    expect(verifyQuote(huge, `${words.slice(400, 1400).join(' ')} end`).match).toBe('near');
    expect(verifyQuote(huge, 'no yes '.repeat(900)).match).toBe('absent');
  });
});
