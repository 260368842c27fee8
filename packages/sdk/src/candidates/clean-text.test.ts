import { describe, expect, it } from 'vitest';
import { cleanText, foldSpace } from './clean-text.ts';

describe('foldSpace', () => {
  it.each([
    ['Ferry stops', 'Ferry stops'],
    [' Ferry \n\t stops\u00A0', 'Ferry stops'],
    ['Fer\u200Bry\uFEFF stops', 'Ferry stops'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['a\u3000b', 'a b'],
    ['\u200B', ''],
  ])('of %j', (text, folded) => {
    expect(foldSpace(text)).toBe(folded);
  });
});

describe('cleanText', () => {
  it.each([
    ['<b>Ferry</b> stops', 'Ferry stops'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['Ferry<br/>stops', 'Ferry stops'],
    ['Ferry &amp; tram&#8217;s&nbsp;stop &hellip;', 'Ferry & tram’s stop …'],
    ['Ferry &lt;b&gt;stops&lt;/b&gt;', 'Ferry stops'],
    ['/?a=1&copy=2;', '/?a=1&copy=2;'],
  ])('of %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('takes many open brackets', () => {
    const text = '<a'.repeat(500_000);
    expect(cleanText(text)).toBe(text);
  });
});
