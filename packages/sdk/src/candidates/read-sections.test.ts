import { describe, expect, it } from 'vitest';
import { sectionsOfTrail } from './read-sections.ts';
import { siteNames } from './site-names.ts';

describe('sectionsOfTrail', () => {
  it('leaves out front page, site and story', () => {
    const names = [
      'Home',
      'The Courant',
      'News',
      'Harbour',
      'news',
      'Ferry stops at noo…',
      'Ferry stops at noon',
      '>',
      'x'.repeat(90),
    ];
    const trail = names.map((name) => ({ name }));
    expect(sectionsOfTrail(trail, siteNames(['The Courant']), ['Ferry stops at noon'])).toEqual([
      { name: 'News' },
      { name: 'Harbour' },
    ]);
  });
});
