import { describe, expect, it } from 'vitest';
import { type PageGroup, groupByCommonLanguage, groupByLanguage, groupByPart, groupByType } from './group-pages.ts';
import type { ResultPage } from './quality-result.ts';

const languages = ['en', 'kk', 'en', 'de', 'undeclared', 'de', 'ru', 'de', 'en', 'en'];
const pages: readonly ResultPage[] = languages.map((language, index) => ({
  id: String(index),
  part: index < 3 ? 'untouched' : 'train',
  language,
  ...(index === 0 ? {} : { pageType: index < 4 ? 'forum' : 'article' }),
}));

function shown(groups: readonly PageGroup[]): readonly string[] {
  return groups.map(({ name, count }) => `${name} ${count}`);
}

describe('groups of pages', () => {
  it('are parts in their order, those without pages left out', () => {
    expect(shown(groupByPart(pages))).toEqual(['train 7', 'untouched 3']);
  });

  it('are page types and languages, that of the most pages first', () => {
    expect(shown(groupByType(pages))).toEqual(['article 6', 'forum 3']);
    expect(shown(groupByLanguage(pages))).toEqual(['en 4', 'de 3', 'kk 1', 'ru 1', 'undeclared 1']);
  });

  it('are common languages, then pages that declare none, then rare languages together', () => {
    expect(shown(groupByCommonLanguage(pages))).toEqual(['en 4', 'de 3', 'undeclared 1', 'others 2']);
    expect(groupByCommonLanguage(pages).at(-1)?.has({ id: '1', part: 'train', language: 'kk' })).toBe(true);
  });

  it('are no languages where only one is common', () => {
    expect(groupByCommonLanguage(pages.filter(({ language }) => language !== 'de'))).toEqual([]);
  });
});
