import type { Quote, QuoteKind } from '@broadsheet/core/model';
import { describe, expect, it } from 'vitest';
import { compareQuotes } from './compare-quotes.ts';
import { isSameName } from './is-same-name.ts';
import { readQuoteTruth, type TrueQuote } from './quote-truth.ts';
import { quotesReport } from './quotes-report.ts';

const text = '“The ferry is late,” said Captain Anna Lie. The board says that the pier is closed.';
const textOf = new Map([['p1', text]]);

function placeOf(words: string): [blockId: string, start: number, end: number] {
  const start = text.indexOf(words);
  return ['p1', start, start + words.length];
}

function truth(kind: QuoteKind, words: string, ...speakers: TrueQuote['speakers']): TrueQuote {
  const [blockId, start, end] = placeOf(words);
  return { blockId, start, end, kind, speakers };
}

function found(kind: QuoteKind, words: string, name?: string): Quote {
  const [blockId, start, end] = placeOf(words);
  const speaker = name === undefined ? {} : { speaker: { name, kind: 'person', raw: name } as const };
  return { id: words, text: words, spans: [{ blockId, start, end }], kind, ...speaker };
}

const right = { truePositives: 1, falsePositives: 0, falseNegatives: 0 };
const none = { truePositives: 0, falsePositives: 0, falseNegatives: 0 };
const wrong = { truePositives: 0, falsePositives: 1, falseNegatives: 1 };

function speakersOf(one: TrueQuote, other: Quote) {
  return compareQuotes([one], [other], textOf).speakers;
}

describe('compareQuotes', () => {
  it('counts words and speaker, marks at the edges aside', () => {
    const counts = compareQuotes(
      [truth('direct', 'The ferry is late', placeOf('Anna Lie'))],
      [found('direct', 'The ferry is late,', 'Captain Anna Lie')],
      textOf,
    );
    expect(counts).toEqual({ direct: right, partial: none, indirect: none, speakers: right });
  });

  it.each([
    ['another kind', found('partial', 'The ferry is late', 'Anna Lie')],
    ['other words', found('direct', 'The ferry is', 'Anna Lie')],
  ])('counts %s as a miss and a fault, of the speaker too', (_, quote) => {
    const counts = compareQuotes([truth('direct', 'The ferry is late', 'Anna Lie')], [quote], textOf);
    expect(counts.direct.falseNegatives).toBe(1);
    expect(counts[quote.kind].falsePositives).toBe(1);
    expect(counts.speakers).toEqual(wrong);
  });

  it('takes more than half of a reported clause', () => {
    const clause = truth('indirect', 'the pier is closed');
    expect(compareQuotes([clause], [found('indirect', 'that the pier is closed')], textOf).indirect).toEqual(right);
    expect(compareQuotes([clause], [found('indirect', 'closed')], textOf).indirect).toEqual(wrong);
  });

  it('counts a speaker where there is none, another one, and none where there is one', () => {
    const quote = 'The ferry is late';
    expect(speakersOf(truth('direct', quote), found('direct', quote))).toEqual(none);
    expect(speakersOf(truth('direct', quote), found('direct', quote, 'Lie'))).toEqual({ ...none, falsePositives: 1 });
    expect(speakersOf(truth('direct', quote, 'Per Moe'), found('direct', quote, 'Lie'))).toEqual(wrong);
    expect(speakersOf(truth('direct', quote, 'Lie'), found('direct', quote))).toEqual({ ...none, falseNegatives: 1 });
  });
});

describe('isSameName', () => {
  it.each([
    ['Anna Lie', 'captain Anna B. Lie', true],
    ['Lie Anna', 'Anna Lie', false],
    ['山田', '山田太郎', true],
    ['', 'Anna Lie', false],
  ])('%j and %j: %s', (one, other, isSame) => {
    expect(isSameName(one, other)).toBe(isSame);
  });
});

describe('the truth', () => {
  it('holds 50 pages, 15 of them put aside', async () => {
    const pages = await readQuoteTruth();
    expect(pages).toHaveLength(50);
    expect(pages.filter(({ part }) => part === 'aside')).toHaveLength(15);
    for (const { start, end } of pages.flatMap(({ quotes }) => quotes)) expect(start).toBeLessThan(end);
  });
});

describe('quotesReport', () => {
  it('adds up pages and kinds', () => {
    const page = { direct: right, partial: wrong, indirect: none, speakers: right };
    expect(quotesReport([{ name: 'aside', pages: [page, page] }])).toMatchInlineSnapshot(`
      "aside, 2 pages             in truth  precision  recall     F1
      quotations, span and kind         4      0.500   0.500  0.500
        direct                          2      1.000   1.000  1.000
        partial                         2      0.000   0.000  0.000
        direct and partial              4      0.500   0.500  0.500
        indirect                        0      1.000   1.000  1.000
      speakers                          2      1.000   1.000  1.000"
    `);
  });
});
