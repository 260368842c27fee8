import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from './count-words.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

function countSegments(text: string): number {
  return Array.from(segmenter.segment(text)).filter((segment) => segment.isWordLike).length;
}

describe('countWords', () => {
  it.each([
    ['', 0],
    [' – … ', 0],
    ['It rained in Oslo.', 4],
    ['Don’t ask the U.S. for 1,250.50 crowns', 7],
    ['rock-and-roll at 12:30', 6],
    ['Шесть пароходов вышли в море', 5],
    ['Η θάλασσα ήταν ήρεμη', 4],
    ['cafe\u0301 na\u00EFve', 2],
    ['Fire 🔥 and rain', 3],
    ['Tiếng chuông đêm', 3],
    ['نزل المطر في المدينة، أمس', 5],
    ['रात में बारिश हुई।', 4],
  ])('counts %s', (text, words) => {
    expect(countWords(text, 'en')).toBe(words);
  });

  it('finds the words of languages that write none between spaces', () => {
    expect(countWords('今日は雨が降りました', 'ja')).toBeGreaterThan(3);
    expect(countWords('วันนี้ฝนตก', 'th')).toBeGreaterThan(1);
  });

  it('bears a tag that is no language', () => {
    expect(countWords('今日は雨', 'not a tag')).toBeGreaterThan(0);
  });

  it('agrees with the segmenter on every character that the scan may meet', () => {
    const different: string[] = [];
    for (let code = 0; code < 0x2200; code += 1) {
      const character = String.fromCharCode(code);
      for (const text of [
        character,
        `a${character}b`,
        `1${character}2`,
        `a${character}1`,
        `1${character}a`,
        `a${character}${character}b`,
        ` ${character}a `,
      ]) {
        if (countWords(text, 'en') !== countSegments(text)) different.push(text);
      }
    }
    expect(different).toStrictEqual([]);
  });

  it('agrees with the segmenter on any text', () => {
    const unit = fc.constantFrom(
      ...Array.from("abZ19 '.,;:-_·’‘“”–…€éßЖΩ\u0387\u0301\u00AD\u200B\u200C\u060C\n今🔥ع٣اَहिאệ"),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
        expect(countWords(text, 'en')).toBe(countSegments(text));
      }),
      { numRuns: 2000 },
    );
  });
});
