import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences.ts';

describe('splitSentences', () => {
  it.each([
    ['It rained. It snowed! Why? ', ['It rained.', 'It snowed!', 'Why?']],
    ['“It rained.” He left.', ['“It rained.”', 'He left.']],
    ['Captain J. Moe paid 3.50 at 5 p.m. on Monday.', ['Captain J. Moe paid 3.50 at 5 p.m. on Monday.']],
    ['雨が降った。雪も降った。', ['雨が降った。', '雪も降った。']],
    ['one\ntwo', ['one', 'two']],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(splitSentences(text).map((sentence) => sentence.text)).toStrictEqual(sentences);
  });

  it('leaves out nothing but white space', () => {
    const texts = fc.string({ unit: fc.constantFrom(...Array.from('aB1 .!?…。”"\n')) });
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const sentence of splitSentences(text)) {
          expect(text.slice(at, sentence.start).trim()).toBe('');
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          at = sentence.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it.each(['.', '. ', '!”', ' ', '\n', 'A.'])('takes 300,000 times %j', (unit) => {
    expect(splitSentences(unit.repeat(300_000)).length).toBeLessThanOrEqual(300_000);
  });
});
