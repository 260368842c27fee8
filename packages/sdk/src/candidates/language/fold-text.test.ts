import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.ts';

describe('foldText', () => {
  it.each([
    ['À LIRE AUSSI', 'a lire aussi'],
    ['İLGİLİ HABER ıslak', 'ilgili haber islak'],
    ['Ещё по теме', 'еще по теме'],
    ['ΔΙΑΒΑΣΤΕ ΕΠΊΣΗΣ', 'διαβαστε επισης'],
    ['أقرأ إقرأ آب', 'اقرا اقرا اب'],
    ['Editor’s note', "editor's note"],
    ['（写真：ＡＦＰ）', '(写真:afp)'],
    ['mai\u00A02024\u2009à', 'mai 2024 a'],
    ['йод Straße øl łuk', 'йод straße øl łuk'],
  ])('%s becomes %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('keeps every character in its place', () => {
    let text = '';
    for (let code = 0; code < 0x10000; code += 1) text += String.fromCharCode(code);
    expect(foldText(text)).toHaveLength(text.length);
    expect(foldText('İİ 😀 ﷺ').length).toBe('İİ 😀 ﷺ'.length);
  });
});
