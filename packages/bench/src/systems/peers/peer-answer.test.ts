import { describe, expect, it } from 'vitest';
import { answered } from './peer-answer.ts';

describe('answered', () => {
  it('renames what a peer returns', () => {
    expect(
      answered({ title: 'A', byline: 'By Ada Pell', published: '2026-03-02', description: 'B', text: 'C' }),
    ).toEqual({
      status: 'answered',
      prediction: { title: 'A', authors: ['By Ada Pell'], published: '2026-03-02', standfirst: 'B', text: 'C' },
    });
  });

  it('leaves out what a peer lacks', () => {
    expect(answered({ title: null, published: '', text: '' })).toEqual({
      status: 'answered',
      prediction: { text: '' },
    });
    expect(answered(null)).toEqual({ status: 'answered', prediction: {} });
  });

  it.each([
    [' 2026-03-02T06:30:00+01:00 ', '2026-03-02T06:30:00+01:00'],
    ['Mon, 02 Mar 2026 06:30:00 +0100', '2026-03-02T05:30:00.000Z'],
    ['2026-03-02T06:30Z, 2025-01-01', '2026-03-02T06:30Z'],
    ['next week', undefined],
  ])('rewrites the date %j', (published, expected) => {
    expect(answered({ published, text: '' })).toMatchObject({
      prediction: expected === undefined ? {} : { published: expected },
    });
  });
});
