import { describe, expect, it } from 'vitest';
import { cutSiteName } from './cut-site-name.ts';
import { siteNames } from './site-names.ts';

const site = siteNames(['The Courant', '포트 신문'], 'https://tides.ellery-courant.example/opinion/ferry');

describe('cutSiteName', () => {
  it.each([
    ['Ferry stops | The Courant', 'Ferry stops'],
    ['Ferry stops - again - The Courant', 'Ferry stops - again'],
    ['Ferry stops – THE COURANT.', 'Ferry stops'],
    ['Ferry stops: The Courant', 'Ferry stops'],
    ['Ferry stops - Ellery-Courant.example', 'Ferry stops'],
    ['Ferry stops | The Courant | ellery-courant', 'Ferry stops'],
    ['Ferry stops | Ellery', 'Ferry stops'],
    ['Ferry stops | Ellery-Courant Tides', 'Ferry stops'],
    ['Ferry stops | Opinion', 'Ferry stops'],
    ['OPINION | Ferry stops', 'Ferry stops'],
    ['The Courant | Ferry stops', 'Ferry stops'],
    ['The Courant » Ferry stops', 'Ferry stops'],
    ['여객선 중단｜포트 신문', '여객선 중단'],
  ])('cuts the name off %j', (title, headline) => {
    expect(cutSiteName(title, site)).toBe(headline);
  });

  it.each([
    'Ferry stops - and so does the harbour',
    'Harbour: Ferry stops',
    'The Courant: a history',
    'Who reads The Courant',
    'Ferry stops – Ellery',
    'Ferry stops | El',
    'Ferry stops | Ellery Tide Tables',
    'Ferry stops - Opinion',
    'Pre-The Courant',
    'The Courant',
    'The Courant |',
    '',
  ])('keeps %j', (title) => {
    expect(cutSiteName(title, site)).toBe(title);
  });

  it('takes a long title of separators', () => {
    const title = '| '.repeat(500_000);
    expect(cutSiteName(title, site)).toBe(title);
  });
});
