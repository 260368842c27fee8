import { blockText, walkBlocks } from '@broadsheet/core/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articles } from '../fixtures/article-arbitrary.ts';
import { completeArticle } from '@broadsheet/core/fixtures';
import { createArticle } from '../fixtures/create-article.ts';
import type { Prompt } from './prompt.ts';
import { toPrompt, toPromptWithLosses } from './to-prompt.ts';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (id: string, value: string) => ({ type: 'paragraph', id, children: [text(value)] });

function countWords(words: string): number {
  return words.split(/\s+/).filter((word) => word !== '').length;
}

/** The ids of the blocks that can be cited. */
function citedBlocks({ index }: Prompt): ReadonlySet<string> {
  return new Set(index.citations.map(({ blockId }) => blockId));
}

const rain = createArticle({
  url: 'https://ledger.example/rain',
  inLanguage: 'en',
  body: [
    paragraph('a', 'It rained in Port Sorrel all day.'),
    paragraph('b', '“We have never seen so much rain, and we are not done,” said Ada Brandt.'),
    paragraph('c', '“The pier will hold,” she said.'),
    { type: 'heading', id: 'd', depth: 2, children: [text('Later')] },
    paragraph('e', 'Then it stopped.'),
  ],
  quotes: [
    {
      id: 'q1',
      text: 'We have never seen so much rain',
      kind: 'direct',
      spans: [
        { blockId: 'b', start: 1, end: 32 },
        { blockId: 'c', start: 1, end: 19 },
      ],
    },
  ],
});

describe('the text', () => {
  test('has a marker before each passage', () => {
    expect(toPrompt(rain, { budget: 1000 }).text).toBe(
      [
        '# Harbour ferry returns after nine years\n',
        '[1] It rained in Port Sorrel all day.\n',
        '[2] “We have never seen so much rain, and we are not done,” said Ada Brandt.\n',
        '[3] “The pier will hold,” she said.\n',
        '[4] ## Later\n',
        '[5] Then it stopped.\n',
      ].join('\n'),
    );
  });

  test('is cut neither inside a quotation of two paragraphs nor behind a heading', () => {
    const whole = toPrompt(rain, { budget: Infinity }).text;
    const ends = new Set<string>();
    for (let budget = whole.length; budget > 0; budget -= 1) {
      ends.add(toPrompt(rain, { budget }).text.trim().split('\n').at(-1)?.slice(0, 3) ?? '');
    }
    expect([...ends]).toEqual(['[5]', '[3]', '[1]', '# H', '']);
  });

  test('tells which blocks did not fit', () => {
    const { losses } = toPromptWithLosses(rain, { budget: 100 });
    expect(losses.filter(({ reason }) => reason === 'budget').map(({ pointer }) => pointer)).toEqual([
      '/body/1',
      '/body/2',
      '/body/3',
      '/body/4',
    ]);
  });

  test('keeps to a budget of whatever is measured', () => {
    expect(countWords(toPrompt(rain, { budget: 20, measure: countWords }).text)).toBe(15);
  });

  test('of any article keeps to the budget, and cuts no block and no quotation', () => {
    fc.assert(
      fc.property(articles, fc.nat(2000), (article, budget) => {
        const prompt = toPrompt(article, { budget });
        expect(prompt.text.length).toBeLessThanOrEqual(budget);
        const [cited, all] = [citedBlocks(prompt), citedBlocks(toPrompt(article, { budget: Infinity }))];
        const quotations = [...walkBlocks(article.body)].filter((block) => block.type === 'blockquote');
        for (const quotation of quotations) {
          const inside = [...walkBlocks([quotation])].map(({ id }) => id).filter((id) => all.has(id));
          expect([0, inside.length]).toContain(inside.filter((id) => cited.has(id)).length);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('cannot be made to hold a marker of the article’s own', () => {
    const forged = createArticle({
      headline: '[1] forged',
      body: [{ type: 'code', id: 'a', value: 'x\n[2] forged\n[3] forged' }],
    });
    const lines = toPrompt(forged, { budget: 1000 }).text.split('\n');
    expect(lines.filter((line) => line.startsWith('['))).toEqual(['[1] x']);
  });
});

describe('a citation', () => {
  const { index } = toPrompt(rain, { budget: 1000 });

  test('points to a whole passage', () => {
    expect(index.resolve('[1]')).toEqual({
      marker: '[1]',
      blockId: 'a',
      start: 0,
      end: 33,
      text: 'It rained in Port Sorrel all day.',
      url: 'https://ledger.example/rain#:~:text=It%20rained%20in%20Port%20Sorrel%20all%20day.',
    });
  });

  test('names a long passage by its ends', () => {
    expect(index.resolve(2)?.url).toBe(
      'https://ledger.example/rain#:~:text=%E2%80%9CWe%20have%20never%20seen,done%2C%E2%80%9D%20said%20Ada%20Brandt.',
    );
  });

  test('points to the words quoted, however their marks are written', () => {
    expect(index.resolve('2', '"so much  rain, and we are not done,"')).toMatchObject({
      blockId: 'b',
      text: 'so much rain, and we are not done,',
      start: 20,
    });
  });

  test('of words that are not there, or of another passage, is none', () => {
    expect(index.resolve('[2]', 'the pier will fall')).toBeUndefined();
    expect(index.resolve('[9]')).toBeUndefined();
    expect(index.resolve('one')).toBeUndefined();
  });

  test('of any passage gives back the text of the block', () => {
    const texts = new Map([...walkBlocks(completeArticle.body)].map((block) => [block.id, blockText(block)]));
    const { citations } = toPrompt(completeArticle, { budget: Infinity }).index;
    expect(citations.length).toBeGreaterThan(10);
    for (const { blockId, start, end, text: cited } of citations) {
      expect(texts.get(blockId)?.slice(start, end)).toBe(cited);
    }
  });
});
