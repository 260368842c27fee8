import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTokens, readWords } from './read-tokens.ts';

describe('readTokens', () => {
  it.each([
    ["Don't stop, Öland!", ["don't", 'stop', ',', 'oland', '!']],
    ['It’s 1,250.50 at 10:12 on 12.03.2024', ["it's", '1,250.50', 'at', '10:12', 'on', '12.03.2024']],
    ['“Ja” – «nej» …', ['"', 'ja', '"', '-', '"', 'nej', '"', '...']],
    ['雨が降る', ['雨', 'か\u3099', '降', 'る']],
    ['ёлка, COVID-19', ['елка', ',', 'covid', '-', '19']],
    [' \n\t', []],
  ])('%j becomes %j', (text, values) => {
    expect(readTokens(text).map((token) => token.value)).toStrictEqual(values);
  });

  it('leave out nothing but white space, and keep the order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0;
        for (const { start, end } of readTokens(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('tell words from marks', () => {
    expect(readWords('Oh, no: 7!').map((token) => token.value)).toStrictEqual(['oh', 'no', '7']);
  });
});
