import { describe, expect, it } from 'vitest';
import type { Quote } from '../article/quote.ts';
import { quotesBy } from './quotes-by.ts';

function quoteOf(id: string, name?: string): Quote {
  const speaker = name === undefined ? {} : { speaker: { name, kind: 'person', raw: name } as const };
  return { id, text: id, spans: [], kind: 'direct', ...speaker };
}

const quotes = [
  quoteOf('q1', 'Anna B. Lie'),
  quoteOf('q2', 'Per Lie'),
  quoteOf('q3'),
  quoteOf('q4', 'the Joint Statement'),
  quoteOf('q5', '山田太郎'),
];

describe('quotesBy', () => {
  it.each([
    ['Anna Lie', ['q1']],
    ['ANNA B LIE', ['q1']],
    ['Captain Anna B. Lie', ['q1']],
    ['lie', ['q1', 'q2']],
    ['Lie Anna', []],
    ['joint statement', ['q4']],
    ['山田', ['q5']],
    ['Li', []],
    ['', []],
  ])('%j finds %j', (name, ids) => {
    expect(quotesBy({ quotes }, name).map((quote) => quote.id)).toStrictEqual(ids);
  });
});
