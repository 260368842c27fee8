import { afterEach, describe, expect, it } from 'vitest';
import { parseDateText } from './parse-date-text.ts';

describe('parseDateText', () => {
  it.each([
    ['2024-05-03T15:47:42.389+00:00', '2024-05-03T15:47:42.389+00:00'],
    ['2024-05-03', '2024-05-03'],
    ['20240503', '2024-05-03'],
    ['2024', '2024'],
    ['Fri, 03 May 2024 15:47:42 GMT', '2024-05-03T15:47:42Z'],
    ['Fri May 03 2024 15:47:42 GMT+0000 (Coordinated Universal Time)', '2024-05-03T15:47:42+00:00'],
    ['2024/5/3', '2024-05-03'],
    ['03.05.2024', '2024-05-03'],
    ['3. 5. 2024', '2024-05-03'],
    ['28.\u20094.\u20092023', '2023-04-28'],
    ['03-May-24', '2024-05-03'],
    ['03.05.24', '2024-05-03'],
    ['2025•01•08', '2025-01-08'],
    ['May 3, 2024', '2024-05-03'],
    ['Sept. 11, 2001', '2001-09-11'],
    ['May 3rd, 2024', '2024-05-03'],
    ['3 May 2024', '2024-05-03'],
    ['the 3rd of May 2024', '2024-05-03'],
    ['May 2024', '2024-05'],
    ['3. Mai 2024', '2024-05-03'],
    ['3 мая 2024 г.', '2024-05-03'],
    ['2024 жылғы 3 мамыр', '2024-05-03'],
    ['le 3 mai 2024', '2024-05-03'],
    ['3 juil. 2024', '2024-07-03'],
    ['3 de mayo de 2024', '2024-05-03'],
    ['3 de maio de 2024', '2024-05-03'],
    ['3 maggio 2024', '2024-05-03'],
    ['3 mei 2024', '2024-05-03'],
    ['3 Mayıs 2024 Cuma', '2024-05-03'],
    ['٣ مايو ٢٠٢٤', '2024-05-03'],
    ['٣ كانون الثاني ٢٠٢٤', '2024-01-03'],
    ['24 نيسان / أبريل 2020', '2020-04-24'],
    ['2024年5月3日', '2024-05-03'],
    ['2024년 5월 3일', '2024-05-03'],
    ['3 травня 2024', '2024-05-03'],
    ['3 maja 2024 r.', '2024-05-03'],
    ['2024. május 3.', '2024-05-03'],
    ['३ मई २०२४', '2024-05-03'],
    ['ngày 3 tháng 5 năm 2024', '2024-05-03'],
    ['3 במאי 2024', '2024-05-03'],
    ['۳ مه ۲۰۲۴', '2024-05-03'],
    ['৩ মে ২০২৪', '2024-05-03'],
    ['3. октобра 2024.', '2024-10-03'],
    ['3 октомври 2024 г.', '2024-10-03'],
    ['2024. gada 3. maijs', '2024-05-03'],
    ['3. oktoober 2024', '2024-10-03'],
    ['3 Julai 2024', '2024-07-03'],
    ['3 iyun 2024', '2024-06-03'],
    ['3 مئی 2024', '2024-05-03'],
  ])('reads a date: %s', (text, iso) => {
    expect(parseDateText(text)?.iso).toBe(iso);
  });

  it.each([
    ['May 3, 2024 at 3:47 p.m.', '2024-05-03T15:47'],
    ['May 3, 2024, 12:05 AM', '2024-05-03T00:05'],
    ['May 3, 2024 11 a.m.', '2024-05-03T11'],
    ['5:45 PM, May 3, 2024', '2024-05-03T17:45'],
    ['15:47, Friday 3 May 2024', '2024-05-03T15:47'],
    ['May 3, 2024 / 3:47 PM', '2024-05-03T15:47'],
    ['3. Mai 2024, 15:47 Uhr', '2024-05-03T15:47'],
    ['Do 25.04.24 | 14:07 Uhr', '2024-04-25T14:07'],
    ['3. Mai 2024, 15 Uhr', '2024-05-03T15'],
    ['3 мая 2024 г., 15:47', '2024-05-03T15:47'],
    ['3 mai 2024 à 15h47', '2024-05-03T15:47'],
    ['3 mai 2024 à 15 h', '2024-05-03T15'],
    ['3 de maio de 2024 às 15h47', '2024-05-03T15:47'],
    ['3 Mayıs 2024, Cuma 15:47', '2024-05-03T15:47'],
    ['3. toukokuuta 2024 klo 15.47', '2024-05-03T15:47'],
    ['٣ مايو ٢٠٢٤ ٠٣:٤٧ مساءً', '2024-05-03T15:47'],
    ['2024年5月3日（金） 午後3時47分', '2024-05-03T15:47'],
    ['2024年5月3日15:47:42', '2024-05-03T15:47:42'],
    ['2024.05.03 오후 3:47', '2024-05-03T15:47'],
  ])('reads the time of day: %s', (text, iso) => {
    expect(parseDateText(text)).toMatchObject({ iso, zone: 'unknown' });
  });

  it.each([
    ['May 3, 2024 3:47 PM EST', '2024-05-03T15:47-05:00', 'abbreviation'],
    ['May 3, 2024 3:47 PM ET', '2024-05-03T15:47-04:00', 'abbreviation'],
    ['Jan 3, 2024 3:47 PM ET', '2024-01-03T15:47-05:00', 'abbreviation'],
    ['Mar 10, 2024 3:47 AM PT', '2024-03-10T03:47-07:00', 'abbreviation'],
    ['May 3, 2024 15:47 UTC', '2024-05-03T15:47Z', 'abbreviation'],
    ['3 May 2024 15:47Z', '2024-05-03T15:47Z', 'utc'],
    ['May 3, 2024 15:47 (GMT)', '2024-05-03T15:47Z', 'abbreviation'],
    ['May 3, 2024 15:47 UTC+3', '2024-05-03T15:47+03:00', 'offset'],
    ['2024-05-03 15:47 +05:45', '2024-05-03T15:47+05:45', 'offset'],
    ['2024-05-03 15:47:00 -0300', '2024-05-03T15:47:00-03:00', 'offset'],
    ['3 мая 2024, 15:47 МСК', '2024-05-03T15:47+03:00', 'abbreviation'],
    ['31/12/2024 09:00-10:00', '2024-12-31T09:00', 'unknown'],
    ['May 3, 1999 3:47 PM ET', '1999-05-03T15:47', 'unknown'],
  ])('reads the zone: %s', (text, iso, zone) => {
    expect(parseDateText(text)).toMatchObject({ iso, zone });
  });

  it('reads the day first unless the language, the options or the calendar say otherwise', () => {
    expect(parseDateText('3/5/2024')?.iso).toBe('2024-05-03');
    expect(parseDateText('3/5/2024', { inLanguage: 'en' })?.iso).toBe('2024-05-03');
    expect(parseDateText('3/5/2024', { inLanguage: 'en-GB' })?.iso).toBe('2024-05-03');
    expect(parseDateText('3/5/2024', { inLanguage: 'en-US' })?.iso).toBe('2024-03-05');
    expect(parseDateText('3/5/2024', { inLanguage: 'en-US', preferDayFirst: true })?.iso).toBe('2024-05-03');
    expect(parseDateText('3/5/2024', { preferDayFirst: false })?.iso).toBe('2024-03-05');
    expect(parseDateText('5/13/2024')?.iso).toBe('2024-05-13');
    expect(parseDateText('13/5/2024', { inLanguage: 'en-US' })?.iso).toBe('2024-05-13');
  });

  it.each([
    'May 3',
    '3 May, 15:47',
    '5月3日',
    '20 hours ago',
    'yesterday at 15:47',
    '30 February 2024',
    '2024-13-45',
    '32.05.2024',
    '10.3.5.2024',
    'v1.2.2024',
    '1403/02/14',
    '١٤٤٥/١٠/٢٤',
    'in 2 decades, 2010 saw a change',
    'The committee, now in its third year, which met in a hall by the river, cost 3/5/24 of it',
    '',
    '0',
  ])('invents nothing: %s', (text) => {
    expect(parseDateText(text)).toBeUndefined();
  });

  it('keeps the printed text', () => {
    expect(parseDateText('Published on May 3, 2024 at 3:47 p.m. by Ann Bell')?.raw).toBe('May 3, 2024 at 3:47 p.m.');
  });

  describe('in any time zone of the machine', () => {
    const zone = process.env['TZ'];
    afterEach(() => {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    });

    it.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu'])('%s', (machineZone) => {
      process.env['TZ'] = machineZone;
      expect(parseDateText('May 3, 2024 11:47 PM ET')).toMatchObject({
        iso: '2024-05-03T23:47-04:00',
        instant: '2024-05-04T03:47:00.000Z',
      });
      expect(parseDateText('3. Mai 2024, 00:05 Uhr')?.iso).toBe('2024-05-03T00:05');
    });
  });
});
