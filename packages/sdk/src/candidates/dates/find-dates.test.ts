import { describe, expect, it } from 'vitest';
import { findDates } from './find-dates.ts';

function inShort(text: string): string {
  return findDates(text)
    .map(({ stamp, role }) => (role === undefined ? stamp.iso : `${stamp.iso} ${role}`))
    .join(' + ');
}

describe('findDates', () => {
  it.each([
    ['Published: May 3, 2024 3:47 PM Updated May 4, 2024', '2024-05-03T15:47 published + 2024-05-04 modified'],
    ['Last updated on 3 May 2024', '2024-05-03 modified'],
    ['Published May 2024', '2024-05 published'],
    ['In May 2024 the bridge reopened', ''],
    ['Veröffentlicht am 03.05.2024, zuletzt aktualisiert am 04.05.2024', '2024-05-03 published + 2024-05-04 modified'],
    ['Stand: 03.05.2024, 15:47 Uhr', '2024-05-03T15:47 modified'],
    ['Am 13. November 2019 Von Anna Berg', '2019-11-13'],
    ['Опубликовано 3 мая 2024, обновлено 4 мая 2024', '2024-05-03 published + 2024-05-04 modified'],
    ['Publié le 3 mai 2024 à 15h47 - Mis à jour le 4 mai 2024', '2024-05-03T15:47 published + 2024-05-04 modified'],
    ['Publicado: 3 de mayo de 2024', '2024-05-03 published'],
    ['Pubblicato il 3 maggio 2024', '2024-05-03 published'],
    [
      'Yayınlanma: 03.05.2024 - 15:47 Güncelleme: 04.05.2024 - 10:00',
      '2024-05-03T15:47 published + 2024-05-04T10:00 modified',
    ],
    ['تاريخ النشر: ٣ مايو ٢٠٢٤', '2024-05-03 published'],
    ['发布时间：2024-05-03 15:47', '2024-05-03T15:47 published'],
    ['2024年5月3日 15時47分 更新', '2024-05-03T15:47 modified'],
    ['2024年5月3日 15時47分 公開 2024年5月4日 10時 更新', '2024-05-03T15:47 published + 2024-05-04T10 modified'],
    ['May 3, 2024 Updated May 4, 2024', '2024-05-03 + 2024-05-04 modified'],
    ['입력 2024.05.03 15:47 수정 2024.05.04 10:00', '2024-05-03T15:47 published + 2024-05-04T10:00 modified'],
    ['HarbourMAY 3, 2024Updated: May 4, 2024', '2024-05-03 + 2024-05-04 modified'],
    ['Osric FenwickUpdated May 4, 2024 3:47PM', '2024-05-04T15:47 modified'],
    ['03.05.2415:47', '2024-05-03T15:47'],
    ['May 3, 202415:47', '2024-05-03T15:47'],
    ['May 3, 20243:47 PM', '2024-05-03T15:47'],
    ['From 3 May 2024 to 5 May 2024', '2024-05-03 + 2024-05-05'],
    ['no date', ''],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toBe(expected);
  });

  it('says where a date stands', () => {
    const text = 'Harbour, 3 May 2024: the bridge';
    const [date] = findDates(text);
    expect(text.slice(date?.start, date?.end)).toBe('3 May 2024');
    expect(date?.stamp.raw).toBe('3 May 2024');
  });

  it('says it where words are glued', () => {
    const text = 'Osric FenwickMay 3, 2024Updated May 4, 2024';
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['May 3, 2024', 'May 4, 2024']);
  });

  it('never gives a part that is not printed', () => {
    for (const text of ['3 May 2024', '3 May 2024, 15 Uhr', '3 May 2024 15:47', '3 May 2024 15:47:01']) {
      const [date] = findDates(text);
      const printed = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
      const given = [...(date?.stamp.iso ?? '').matchAll(/\d+/g)].map(([digits]) => Number(digits));
      expect(given.toSorted((one, other) => one - other)).toEqual(
        [...printed, 5].toSorted((one, other) => one - other),
      );
    }
  });

  it('reads no more than 10,000 characters', () => {
    expect(findDates(`${' '.repeat(10_000)}3 May 2024`)).toEqual([]);
    expect(findDates('3 May 2024 '.repeat(10_000)).length).toBeLessThan(1000);
  });
});
