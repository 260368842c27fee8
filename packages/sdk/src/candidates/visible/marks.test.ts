import { describe, expect, it } from 'vitest';
import { hasMark, mark, type Mark, marksOf } from './marks.ts';

describe('marksOf', () => {
  it.each<readonly [names: string, name: Mark]>([
    ['byline', 'byline'],
    ['article__byline--small', 'byline'],
    ['ArticleByline_root__x7Z', 'byline'],
    ['storyDate', 'date'],
    ['entry-date published', 'published'],
    ['c-StandFirst', 'standfirst'],
    ['subTitle', 'standfirst'],
    ['HEADLINE', 'headline'],
    ['post-author vcard fn', 'name'],
    ['breadcrumbs', 'breadcrumb'],
  ])('finds in %s %s', (names, name) => {
    expect(hasMark(marksOf(names), mark[name])).toBe(true);
  });

  it.each(['', 'authority', 'xbylinex', '日付', 'a b c'])('finds nothing in %j', (names) => {
    expect(marksOf(names)).toBe(0);
  });
});
