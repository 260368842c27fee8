import { describe, expect, test } from 'vitest';
import { extractArticle } from '../extract-article.ts';

const rest = 'The harbour tram will run again by spring, the council said on Monday evening.';

function datelineOf(opening: string): string | undefined {
  const content = { encoded: `<p>${opening} ${rest}</p><p>${rest}</p>` };
  return extractArticle({ feedItem: { title: 'Tram back by spring', content } }).article.dateline;
}

describe('the dateline', () => {
  test.each([
    ['PORT ELLERY —', 'PORT ELLERY'],
    ['NAIROBI (Northlight Press) —', 'NAIROBI (Northlight Press)'],
    ['LONDON, May 3 (Northlight) -', 'LONDON, May 3 (Northlight)'],
    ['Geneva, 3 May (Reuters) -', 'Geneva, 3 May (Reuters)'],
    ['Berlin (dpa/lno) –', 'Berlin (dpa/lno)'],
    ['MOSCOU, 3 mai (AFP) -', 'MOSCOU, 3 mai (AFP)'],
    ['(AP) —', '(AP)'],
    ['МОСКВА, 3 мая. /ТАСС/.', 'МОСКВА, 3 мая. /ТАСС/'],
    ['МОСКВА, 3 мая (РИА Новости) —', 'МОСКВА, 3 мая (РИА Новости)'],
    ['［東京　４日　ロイター］ -', '東京 ４日 ロイター'],
    ['(서울=연합뉴스)', '서울=연합뉴스'],
    ['新华社北京6月4日电', '新华社北京6月4日'],
  ])('is read from %s', (opening, expected) => {
    expect(datelineOf(opening)).toBe(expected);
  });

  test.each([
    'Ada Quill (left) —',
    'The mayor (Reform) - a captain once -',
    'On Monday /and Tuesday/.',
    '[Photo of the depot]',
    '(Quay=harbour)',
    '报社北部6月4日电',
  ])('is not read from %s', (opening) => {
    expect(datelineOf(opening)).toBeUndefined();
  });
});
