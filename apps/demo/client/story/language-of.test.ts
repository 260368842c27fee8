import { extractArticle } from '@broadsheet/sdk';
import { describe, expect, it } from 'vitest';
import { languageOf } from './language-of.ts';

describe('languageOf', () => {
  it.each([
    ['港の路面電車が来春に復活\n\n市議会は月曜日、来年四月に走らせると発表した。', 'ja'],
    ['港口电车明年春天恢复运行\n\n市议会星期一宣布，电车将于四月通车。', 'zh'],
    ['항구 전차 내년 봄 다시 달린다\n\n시의회는 월요일 사월에 운행한다고 밝혔다.', 'ko'],
    ['Harbour tram to run\n\nThe first line opens in April.', undefined],
  ])('tells %j', (text, language) => {
    expect(languageOf(extractArticle({ text }).article)).toBe(language);
  });

  it('believes what the story says of itself', () => {
    const { article } = extractArticle({ text: '港の路面電車が来春に復活\n\n市議会が発表した。' });
    expect(languageOf({ ...article, inLanguage: 'yue' })).toBe('yue');
  });
});
